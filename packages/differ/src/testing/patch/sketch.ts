import type { Orientation } from "@raci-kit/model";

/** A row of a sketched table, with a cell for each of its parties. */
export interface SketchedRow {
  name: string;
  group: string | null;
  cells: readonly string[];
}

/** A sketched table below its headings. */
export interface SketchedTable {
  headings: readonly string[];
  scheme: string;
  shape: Orientation;
  parties: readonly string[];
  rows: readonly SketchedRow[];
}

/** A document as a list of what makes it up. */
export interface SketchedDocument {
  path: string;
  metadata: readonly (readonly [key: string, value: string])[];
  /** In a line of the text; null for none. */
  dated: string | null;
  legend: readonly (readonly [letter: string, explanation: string])[];
  tables: readonly SketchedTable[];
}

/** The document as Markdown. */
export function markdownOf({ metadata, dated, legend, tables }: SketchedDocument): string {
  const frontMatter = ["---", ...metadata.map(([key, value]) => `${key}: ${value}`), "---"].join("\n");
  return [
    ...(metadata.length === 0 ? [] : [frontMatter]),
    ...(dated === null ? [] : [`Last updated: ${dated}`]),
    ...(legend.length === 0 ? [] : [legend.map(([letter, text]) => `- ${letter}: ${text}`).join("\n")]),
    ...tables.flatMap((table, index) => sectionOf(table, tables[index - 1]?.headings ?? [])),
  ].join("\n\n");
}

function sectionOf(table: SketchedTable, previous: readonly string[]): string[] {
  const shared = table.headings.findIndex((title, level) => previous[level] !== title);
  const fresh = shared < 0 ? [] : table.headings.slice(shared);
  return [
    ...fresh.map((title, level) => `${"#".repeat(Math.max(shared, 0) + level + 1)} ${title}`),
    `<!-- raci: matrix scheme=${table.scheme} -->`,
    linesOf(table).join("\n"),
  ];
}

function linesOf({ shape, parties, rows }: SketchedTable): string[] {
  const header = ["Activity", ...parties];
  const grid = rows.map(({ name, cells }) => [name, ...parties.map((_party, column) => cells[column] ?? "")]);
  if (shape === "roles-in-columns") {
    const lines = grid.map(([name = "", ...cells]) => [
      name,
      ...letters.map((letter) => holdersOf(letter, parties, cells)),
    ]);
    return pipeTable(["Activity", ...letters], lines);
  }
  if (shape === "activities-in-columns") {
    const [, ...lines] = header.map((head, column) => [head, ...grid.map((line) => line[column] ?? "")]);
    return pipeTable(["Party", ...grid.map(([name = ""]) => name)], lines);
  }
  const lines = rows.flatMap(({ group }, index) => {
    const divider = group !== null && group !== (rows[index - 1]?.group ?? null);
    return [...(divider ? [[`**${group}**`, ...parties.map(() => "")]] : []), grid[index] ?? []];
  });
  return pipeTable(header, lines);
}

const letters = ["R", "A", "C", "I"];

function holdersOf(letter: string, parties: readonly string[], cells: readonly string[]): string {
  return parties.filter((_party, column) => cells[column]?.includes(letter)).join(", ");
}

function pipeTable(header: readonly string[], lines: readonly (readonly string[])[]): string[] {
  return [header, header.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`);
}
