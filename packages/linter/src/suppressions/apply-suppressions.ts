import { comparePositions, type Finding, type Position } from "@raci-kit/model";
import type { DocumentSuppressions, Stretch, Suppression } from "./suppression.ts";

/** What is left of the findings, what was taken back, and by which comments. */
export interface SuppressionResult {
  kept: readonly Finding[];
  suppressed: readonly Finding[];
  /** Ids of the rules of which each suppression took a finding back. */
  used: ReadonlyMap<Suppression, ReadonlySet<string>>;
}

/** A stretch and the suppression that it belongs to. */
interface OpenStretch extends Stretch {
  suppression: Suppression;
}

/** Takes back the findings of one document that its comments reach. Where two reach the same, the later one counts. */
export function applySuppressions(
  findings: readonly Finding[],
  { suppressions }: DocumentSuppressions,
): SuppressionResult {
  const waiting = stretchesByRule(suppressions);
  const kept: Finding[] = [];
  const suppressed: Finding[] = [];
  const used = new Map<Suppression, Set<string>>();
  for (const [rule, all] of Map.groupBy(findings, (finding) => finding.rule)) {
    const reaching = reachingStretch(waiting.get(rule) ?? []);
    for (const finding of all.toSorted((left, right) => comparePositions(left.range.start, right.range.start))) {
      const stretch = reaching(finding.range.start);
      (stretch === undefined ? kept : suppressed).push(finding);
      if (stretch !== undefined) {
        used.set(stretch.suppression, (used.get(stretch.suppression) ?? new Set()).add(rule));
      }
    }
  }
  return { kept, suppressed, used };
}

/** Stretches by rule, the one that starts last at the front. */
function stretchesByRule(suppressions: readonly Suppression[]): Map<string, OpenStretch[]> {
  const byRule = new Map<string, OpenStretch[]>();
  for (const suppression of suppressions) {
    for (const [rule, stretch] of suppression.stretches) {
      const stretches = byRule.get(rule) ?? [];
      stretches.push({ ...stretch, suppression });
      byRule.set(rule, stretches);
    }
  }
  for (const stretches of byRule.values()) {
    stretches.sort((left, right) => comparePositions(right.start, left.start));
  }
  return byRule;
}

/** Tells the stretch that reaches a position, asked from the first position to the last. */
function reachingStretch(waiting: OpenStretch[]): (position: Position) => OpenStretch | undefined {
  const open: OpenStretch[] = [];
  return (position) => {
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      if (comparePositions(next.start, position) > 0) break;
      open.push(next);
      waiting.pop();
    }
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if (last.end === null || comparePositions(position, last.end) <= 0) return last;
      open.pop();
    }
    return undefined;
  };
}
