import { eachVersion, mergeValue, nameOfVersion, versionNames, type Versions } from "../versions.ts";
import type { WrittenTable } from "../table/written-table.ts";
import type { Trio } from "./table-versions.ts";

/**
 * True when every row stands under the divider that the three versions together put it under: to slip under another
 * one changes what an activity is about.
 *
 * @param order indices of `trios` in the merged order
 */
export function keepsDividers(
  order: readonly number[],
  trios: readonly Trio[],
  tables: Versions<WrittenTable>,
): boolean {
  const itemAt = eachVersion(nameOfVersion, (version) => itemsByRow(trios, version));
  const dividerIn = (version: keyof Trio, index: number | null): number | null | undefined => {
    const row = index === null ? undefined : tables[version].rows[index];
    return row === undefined || row.divider === null ? row?.divider : itemAt[version].get(row.divider);
  };
  const divides = (trio: Trio): boolean =>
    versionNames.some((version) => tables[version].rows[trio[version] ?? -1]?.divides === true);
  let above: number | null = null;
  for (const item of order) {
    const trio = trios[item];
    if (trio === undefined) continue;
    if (divides(trio)) above = item;
    else if (wantedDivider(eachVersion(nameOfVersion, (version) => dividerIn(version, trio[version]))) !== above)
      return false;
  }
  return true;
}

/** The divider by a three-way merge, undefined when the sides disagree; a side without the row has no say. */
function wantedDivider({ base, ours, theirs }: Versions<number | null | undefined>): number | null | undefined {
  const [own, other] = [ours === undefined ? theirs : ours, theirs === undefined ? ours : theirs];
  const result = mergeValue({ base: base === undefined ? own : base, ours: own, theirs: other });
  return result.kind === "merged" ? result.value : undefined;
}

function itemsByRow(trios: readonly Trio[], version: keyof Trio): Map<number, number> {
  return new Map(
    trios.flatMap((trio, item) => {
      const row = trio[version];
      return row === null ? [] : [[row, item] as const];
    }),
  );
}
