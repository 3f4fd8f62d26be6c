import type { ChangeExample } from "./definition.ts";

/** The rows that examples start from. */
export const usualRows: readonly string[] = [
  "| Plan backups | A | R |",
  "| Restore data | A | R |",
  "| Report incidents | I | A, R |",
];

/** A table for a customer and a provider. */
export function table(rows: readonly string[] = usualRows, header = "| Activity | Customer | Provider |"): string {
  const delimiter = header.replaceAll(/[^|]+/gu, " --- ");
  return [header, delimiter, ...rows].join("\n");
}

/** The usual table under a heading. */
export function section(heading: string, rows: readonly string[] = usualRows): string {
  return `## ${heading}\n\n${table(rows)}`;
}

/** An example of two tables with these rows. */
export function rowsExample(before: readonly string[], after: readonly string[]): ChangeExample {
  return { before: table(before), after: table(after) };
}

/** An example whose tables have these headers and cells for the usual activities. */
export function columnsExample(before: readonly string[], after: readonly string[]): ChangeExample {
  const [oldHeader, ...oldRows] = before;
  const [newHeader, ...newRows] = after;
  return { before: table(oldRows, oldHeader), after: table(newRows, newHeader) };
}

/** The same example with its sides exchanged. */
export function reversed({ before, after }: ChangeExample): ChangeExample {
  return { before: after, after: before };
}
