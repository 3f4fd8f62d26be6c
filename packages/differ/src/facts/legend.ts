import type { LegendContent, LegendEntry, ResponsibilityModel } from "@raci-kit/model";
import { collapse, fold } from "../text/fold.ts";
import { createFact, type Fact, rangesOf } from "./fact.ts";
import { pairByKey } from "./pair-by-key.ts";

/**
 * One fact for each letter whose explanation came, went or changed; `value` is the explanation. A text that differs in
 * case and punctuation alone means the same: that is notation.
 */
export function findLegendChanges(before: ResponsibilityModel, after: ResponsibilityModel): Fact[] {
  return pairByKey(before.legend, after.legend, ({ letter }) => letter).flatMap(({ key, old, current }) => {
    const kind = legendKind(old, current);
    const value = { before: old?.text ?? null, after: current?.text ?? null };
    const content = { before: contentOf(old), after: contentOf(current) };
    return kind === undefined ? [] : [createFact(kind, { key, value, range: rangesOf(old, current), content })];
  });
}

function contentOf(entry: LegendEntry | undefined): LegendContent | null {
  return entry === undefined ? null : { type: "legend", duty: entry.duty };
}

function legendKind(old: LegendEntry | undefined, current: LegendEntry | undefined): Fact["kind"] | undefined {
  if (old === undefined || current === undefined || old.duty !== current.duty) {
    return "legend-changed";
  }
  if (collapse(old.text) === collapse(current.text)) {
    return undefined;
  }
  return fold(old.text) === fold(current.text) ? "notation-changed" : "legend-changed";
}
