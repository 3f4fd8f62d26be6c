import type { Row } from "./side.ts";

/** The rows by key, in order; rows without a key are left out. */
export function groupRows(rows: readonly Row[], keyOf: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) {
      const group = groups.get(key) ?? [];
      group.push(row);
      groups.set(key, group);
    }
  }
  return groups;
}

/** The only row on either side, when each side has just one. */
export function onlyPair(befores: readonly Row[], afters: readonly Row[]): readonly [Row, Row] | null {
  const [before, ...others] = befores;
  const [after, ...rivals] = afters;
  const isOnly = before !== undefined && after !== undefined && others.length + rivals.length === 0;
  return isOnly ? [before, after] : null;
}
