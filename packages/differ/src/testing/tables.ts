/** A table for a customer and a provider; each row is written as `Activity | A | R`. */
export function table(...rows: readonly string[]): string {
  return tableOf("Activity | Customer | Provider", ...rows);
}

/** A table with this header. */
export function tableOf(header: string, ...rows: readonly string[]): string {
  const delimiter = header.replaceAll(/[^|]+/gu, " --- ");
  return [header, delimiter, ...rows].map((row) => `| ${row} |`).join("\n");
}

/** Blocks of a document with blank lines between them. */
export function page(...blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
