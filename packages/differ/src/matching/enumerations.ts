import { withoutNumber } from "../text/fold.ts";
import type { Row, Side } from "./side.ts";

/**
 * Tells whether two rows are different members of an enumeration: names that differ in their numbers alone, of which
 * either revision has several ("Sprint 1 review", "Sprint 2 review"). A number that changed in a name without such
 * siblings is a change of wording ("Restore within 4 hours").
 */
export function enumerations(before: Side, after: Side): (old: Row, current: Row) => boolean {
  // Hardly two names differ in their numbers alone, so that most comparisons need not count.
  let counted: ReadonlySet<string> | null = null;
  return (old, current) => {
    const stem = stemOf(old);
    if (stem !== stemOf(current) || plainNameOf(old) === plainNameOf(current)) {
      return false;
    }
    counted ??= new Set([...stemsOfSeveral(before.rows), ...stemsOfSeveral(after.rows)]);
    return counted.has(stem);
  };
}

function stemsOfSeveral(rows: readonly Row[]): string[] {
  const names = new Map<string, string>();
  return rows.flatMap((row) => {
    const [stem, name] = [stemOf(row), plainNameOf(row)];
    const first = names.get(stem) ?? name;
    names.set(stem, first);
    return first === name ? [] : [stem];
  });
}

/** The name without any number. */
function stemOf(row: Row): string {
  return plainNameOf(row).replaceAll(/\d+/gu, "#");
}

/** The name without the number in front of it, which counts rows and changes with their order. */
function plainNameOf({ activity }: Row): string {
  return withoutNumber(activity.name).toLowerCase();
}
