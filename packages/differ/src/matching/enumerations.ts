import { withoutNumber } from "../text/fold.ts";
import type { Row } from "./side.ts";
import type { Whole } from "./whole.ts";

/**
 * Tells whether two rows are different members of an enumeration: names that differ in their numbers alone, of which
 * either revision has several ("Sprint 1 review", "Sprint 2 review"). A number that changed in a name without such
 * siblings is a change of wording ("Restore within 4 hours").
 */
export function enumerations({ before, after }: Whole): (old: Row, current: Row) => boolean {
  // Hardly two names differ in their numbers alone, so that most comparisons need not count.
  let counted: ReadonlySet<string> | null = null;
  return (old, current) => {
    const stem = stemOf(old);
    if (stem !== stemOf(current) || plainNameOf(old) === plainNameOf(current)) {
      return false;
    }
    counted ??= new Set([...stemsOfSeveral(before), ...stemsOfSeveral(after)]);
    return counted.has(stem);
  };
}

function stemsOfSeveral({ matrices }: Whole["before"]): string[] {
  const names = new Map<string, string>();
  const activities = matrices.flatMap((matrix) => matrix.activities);
  return activities.flatMap((activity) => {
    const [stem, name] = [stemOf({ activity }), plainNameOf({ activity })];
    const first = names.get(stem) ?? name;
    names.set(stem, first);
    return first === name ? [] : [stem];
  });
}

/** The name without any number. */
function stemOf(row: Pick<Row, "activity">): string {
  return plainNameOf(row).replaceAll(/\d+/gu, "#");
}

/** The name without the number in front of it, which counts rows and changes with their order. */
function plainNameOf({ activity }: Pick<Row, "activity">): string {
  return withoutNumber(activity.name).toLowerCase();
}
