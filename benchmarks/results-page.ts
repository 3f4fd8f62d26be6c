/** A part of the page of results, under a heading of its own. */
export interface ResultsSection {
  heading: string;
  /** Markdown. */
  body: string;
}

const targetsHeading = "Targets";

/**
 * The page with what a run found: sections that were measured anew take the place of those of the same heading, the rows
 * of the last table that of those of the same name. What was not measured stays.
 *
 * @param page as it was; empty for a first one
 * @param targets rows of the table of targets, the name first
 */
export function renewedPage(
  page: string,
  introduction: string,
  sections: readonly ResultsSection[],
  targets: readonly (readonly string[])[],
): string {
  const known = new Map(sectionsOf(page).map(({ heading, body }) => [heading, body]));
  const rows = new Map<string | undefined, readonly string[]>();
  for (const row of [...rowsOf(known.get(targetsHeading) ?? ""), ...targets]) rows.set(row[0], row);
  known.delete(targetsHeading);
  for (const { heading, body } of sections) known.set(heading, body);
  const table = markdownTable(["", "found", "at most", "reached"], [...rows.values()]);
  const all = [...known, [targetsHeading, table] as const].map(([heading, body]) => `## ${heading}\n\n${body}`);
  return `${["# Benchmarks", introduction, ...all].join("\n\n")}\n`;
}

function sectionsOf(page: string): ResultsSection[] {
  const [, ...parts] = page.split(/^## /mu);
  return parts.map((part) => {
    const end = part.indexOf("\n");
    return { heading: part.slice(0, end), body: part.slice(end).trim() };
  });
}

/** The cells of a table's rows, without its header. */
function rowsOf(table: string): string[][] {
  const [, , ...rows] = table.split("\n").filter((line) => line.startsWith("|"));
  return rows.map((row) => row.slice(2, -2).split(" | "));
}

/** A table whose first column is text, and the others numbers. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? "---" : "--:"));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
