/** What a cell says, and the truth about it: since which commit, and what it said before. */
export interface TrueCell {
  letters: string;
  past: readonly { letters: string; since: number }[];
}

/** A row of a generated document. */
export interface TrueRow {
  /** Stays the same whatever the row is called. */
  id: number;
  name: string;
  chapter: number;
  /** Parallel to the parties. */
  cells: readonly TrueCell[];
}

/** A generated document in one commit, with the truth about its cells. */
export interface TrueDocument {
  path: string;
  parties: readonly string[];
  rows: readonly TrueRow[];
  /** True to pad the columns of the tables. */
  aligned: boolean;
  notes: readonly string[];
  /** Makes every commit another text. */
  revision: number;
}

const chapters = ["Operation", "Access", "Supply"];
const verbs = ["Order", "Repair", "Inspect", "Deliver", "Label", "Archive", "Weigh", "Paint", "Insure", "Test"];
const objects = [
  "ladders",
  "freezers",
  "invoices",
  "keys",
  "lorries",
  "batteries",
  "contracts",
  "parcels",
  "gates",
  "ovens",
];

/** The name of the row with this id: no two are alike. */
export function nameOf(id: number): string {
  const verb = verbs[id % verbs.length] ?? "";
  const object = objects[(id * 3 + Math.floor(id / verbs.length)) % objects.length] ?? "";
  return `${verb} the ${object} of depot ${String.fromCodePoint(65 + (id % 26))}${id}`;
}

/** A cell that says `letters` since commit number `at`. */
export function cellSince(letters: string, at: number): TrueCell {
  return { letters, past: [{ letters, since: at }] };
}

/** The document as Markdown. */
export function renderTrueDocument({ parties, rows, aligned, notes, revision }: TrueDocument): string {
  const tables = chapters.flatMap((title, chapter) => {
    const own = rows.filter((row) => row.chapter === chapter);
    return own.length === 0
      ? []
      : [
          `## ${title}`,
          tableText(
            [["Activity", ...parties], ...own.map(({ name, cells }) => [name, ...cells.map(({ letters }) => letters)])],
            aligned,
          ),
        ];
  });
  const head = ["---", `revision: ${revision}`, "---"].join("\n");
  return `${[head, "# Depot duties (RACI)", ...tables, ...notes].join("\n\n")}\n`;
}

function tableText([header = [], ...rows]: readonly (readonly string[])[], aligned: boolean): string {
  const widths = header.map((_, column) => Math.max(3, ...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (aligned ? cell.padEnd(widths[column] ?? 0) : cell)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(aligned ? width : 3));
  return [header, rule, ...rows].map(line).join("\n");
}
