import { parseRange } from "@raci-kit/git";
import { UsageError } from "../usage-error.ts";

/** One side of two documents that are compared whatever they are called. */
export type PairSide = { kind: "file"; path: string } | { kind: "blob"; name: string } | { kind: "stdin" };

/** What a revision is compared with. */
export type RevisionTarget = { revision: string } | "index" | "working-tree";

/** What the operands of `raci diff` ask to compare. */
export type DiffRequest =
  | { kind: "pair"; before: PairSide; after: PairSide }
  | { kind: "folders"; before: string; after: string }
  | {
      kind: "revisions";
      from: string;
      /** True to start from the merge base of both, as `A...B` does. */
      fromMergeBase: boolean;
      to: RevisionTarget;
      /** Paths to look at, as written; none means all documents. */
      under: readonly string[];
    };

/** What a path on disk is. */
export type PathKind = "file" | "folder" | null;

/**
 * Understands operands as `git diff` does, with `REV:path` and `-` for single documents. What exists on disk is a
 * path; anything else is a revision.
 *
 * @throws UsageError when the operands fit no form
 */
export function parseDiffOperands(
  operands: readonly string[],
  staged: boolean,
  pathKind: (operand: string) => PathKind,
): DiffRequest {
  const [first, second, ...others] = operands;
  const isPath = (operand: string | undefined): boolean => operand !== undefined && pathKind(operand) !== null;
  if (staged) return stagedRequest(operands, isPath);
  if (first === undefined || operands.every(isPath)) {
    if (first === undefined || second === undefined || others.length > 0) return sinceHead(operands);
    return pathsRequest(first, second, pathKind);
  }
  const before = sideOf(first, pathKind);
  const after = second === undefined ? null : sideOf(second, pathKind);
  if (before !== null && after !== null && others.length === 0) return { kind: "pair", before, after };
  return revisionsRequest(first, operands.slice(1), isPath);
}

function stagedRequest(operands: readonly string[], isPath: (operand: string) => boolean): DiffRequest {
  const from = operands[0] !== undefined && !isPath(operands[0]) ? operands[0] : "HEAD";
  const under = from === "HEAD" ? operands : operands.slice(1);
  return { kind: "revisions", from, fromMergeBase: false, to: "index", under };
}

function sinceHead(under: readonly string[]): DiffRequest {
  return { kind: "revisions", from: "HEAD", fromMergeBase: false, to: "working-tree", under };
}

function pathsRequest(before: string, after: string, pathKind: (operand: string) => PathKind): DiffRequest {
  const [left, right] = [pathKind(before), pathKind(after)];
  if (left !== right) {
    throw new UsageError(
      `${before} is a ${left}, ${after} a ${right}`,
      "Compare two files, or two folders whose documents are paired by path.",
    );
  }
  if (left === "folder") return { kind: "folders", before, after };
  return { kind: "pair", before: { kind: "file", path: before }, after: { kind: "file", path: after } };
}

/** The single document that an operand names, or null when it names a revision or a folder. */
function sideOf(operand: string, pathKind: (operand: string) => PathKind): PairSide | null {
  if (operand === "-") return { kind: "stdin" };
  if (pathKind(operand) === "file") return { kind: "file", path: operand };
  if (pathKind(operand) === null && /^[^:]*:[^/]?.+/u.test(operand) && !/^[a-z]:[\\/]/iu.test(operand)) {
    return { kind: "blob", name: operand };
  }
  return null;
}

function revisionsRequest(first: string, rest: readonly string[], isPath: (operand: string) => boolean): DiffRequest {
  const range = parseRange(first);
  const [second, ...others] = rest;
  const secondIsRevision = second !== undefined && range.kind === "single" && !isPath(second);
  const under = secondIsRevision ? others : rest;
  if (under.some((operand) => operand === "-")) {
    throw new UsageError("- stands for one document", "Compare it with one file or with REV:path.");
  }
  if (range.kind !== "single") {
    return {
      kind: "revisions",
      from: range.from,
      fromMergeBase: range.kind === "three-dots",
      to: { revision: range.to },
      under,
    };
  }
  const to = secondIsRevision ? { revision: second } : ("working-tree" as const);
  return { kind: "revisions", from: range.revision, fromMergeBase: false, to, under };
}
