import type { BaselineEntry, Finding } from "@raci-kit/model";
import { compareText } from "../findings/order.ts";

/** Findings that are known and not yet mended: new ones are told apart from them. */
export interface Baseline {
  /** By path, then by fingerprint; no fingerprint stands there twice. */
  entries: readonly BaselineEntry[];
}

/** What is left of findings after a baseline. */
export interface BaselineResult {
  /** Those that the baseline does not know. */
  findings: readonly Finding[];
  /** Those that it knows. */
  baselined: readonly Finding[];
  /** What it knows and nobody found: the finding was mended, or its place was renamed. */
  stale: readonly BaselineEntry[];
}

/** A baseline that knows all of these findings. */
export function createBaseline(findings: readonly Finding[]): Baseline {
  const entries = findings.map((finding): BaselineEntry => {
    const { path, fingerprint, rule } = finding;
    return { path, fingerprint, rule, place: placeOf(finding) };
  });
  return baselineOf(entries);
}

/** A baseline of these entries, in order and each once. */
export function baselineOf(entries: readonly BaselineEntry[]): Baseline {
  return { entries: inOrder(entries) };
}

/**
 * Tells new findings from known ones by their fingerprints, not by their number: a problem that takes the place of
 * another is new.
 *
 * @param covers whether an entry would have been found if it still held; others are never stale. All, when left out.
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  covers: (entry: BaselineEntry) => boolean = () => true,
): BaselineResult {
  const known = new Set(baseline.entries.map((entry) => entry.fingerprint));
  const found = new Set(findings.map((finding) => finding.fingerprint));
  return {
    findings: findings.filter((finding) => !known.has(finding.fingerprint)),
    baselined: findings.filter((finding) => known.has(finding.fingerprint)),
    stale: inOrder(baseline.entries.filter((entry) => covers(entry) && !found.has(entry.fingerprint))),
  };
}

/** The entries in the order of a baseline, each fingerprint once. */
function inOrder(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].toSorted(
    (left, right) => compareText(left.path, right.path) || compareText(left.fingerprint, right.fingerprint),
  );
}

function placeOf({ place }: Finding): string {
  return place?.activity ?? place?.party ?? place?.section?.at(-1) ?? "";
}
