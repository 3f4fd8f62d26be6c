import type { MetadataEntry, ResponsibilityModel } from "@raci-kit/model";
import { createFact, type Fact, rangesOf } from "./fact.ts";
import { pairByKey } from "./pair-by-key.ts";

/** One fact for each key of the front matter that differs, and for a version or date that is written elsewhere. */
export function findMetadataChanges(before: ResponsibilityModel, after: ResponsibilityModel): Fact[] {
  const written = pairByKey<MetadataEntry>(before.metadata, after.metadata, ({ key }) => key)
    .filter(({ old, current }) => old?.value !== current?.value)
    .map(({ key, old, current }) =>
      createFact("metadata-changed", {
        key,
        value: { before: old?.value ?? null, after: current?.value ?? null },
        range: rangesOf(old, current),
      }),
    );
  const visible = (["version", "updated"] as const)
    .map((key) => createFact("metadata-changed", { key, value: { before: before[key], after: after[key] } }))
    .filter(({ value }) => value.before !== value.after)
    .filter((fact) => !written.some((other) => tells(other, fact)));
  return [...written, ...visible];
}

/** True when the front matter already shows this change. */
function tells(fact: Fact, { key, value }: Fact): boolean {
  return fact.key === key || (fact.value.before === value.before && fact.value.after === value.after);
}
