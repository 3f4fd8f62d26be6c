import { compareRanges, type UnreadableDocument } from "@raci-kit/model";
import type { Remark, Remarks } from "./remark.ts";

/** Puts remarks into their order, beside the documents that were looked at and those that could not be read. */
export function sortedRemarks(
  documents: readonly string[],
  remarks: readonly Remark[],
  unreadable: readonly UnreadableDocument[],
  sources: ReadonlyMap<string, string> = new Map(),
): Remarks {
  const all = [...unreadable.map(unreadableRemark), ...remarks];
  const paths = new Set([...documents, ...all.map((remark) => remark.path)]);
  return { documents: [...paths].toSorted(compareTexts), remarks: all.toSorted(compareRemarks), sources };
}

/** What could not be read is no finding of a rule, yet nobody should take silence about it for consent. */
function unreadableRemark({ path, reason, hint }: UnreadableDocument): Remark {
  return {
    rule: "unreadable-document",
    severity: "error",
    fails: true,
    message: `${reason}. ${hint}`,
    path,
    range: null,
    related: [],
    fingerprint: `unreadable-document:${path}`,
    fix: null,
  };
}

function compareRemarks(left: Remark, right: Remark): number {
  return compareTexts(left.path, right.path) || comparePlaces(left, right) || compareTexts(left.rule, right.rule);
}

/** What concerns the whole document comes first. */
function comparePlaces({ range: left }: Remark, { range: right }: Remark): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  return compareRanges(left, right);
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
