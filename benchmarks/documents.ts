import { pick, randomNumbers } from "./random.ts";

/** The letters of the two parties. */
type RowCells = readonly [customer: string, provider: string];

/** One row of a generated document. */
export interface Row {
  section: number;
  words: readonly string[];
  cells: RowCells;
}

/** How much of a document an edit touches, each from 0 to 1. */
export interface EditRates {
  reworded: number;
  roles: number;
  moved: number;
}

const rowsPerSection = 20;
const verbs = [
  "Plan",
  "Run",
  "Check",
  "Renew",
  "Report",
  "Approve",
  "Restore",
  "Retire",
  "Measure",
  "Announce",
] as const;
const objects = [
  "backups",
  "certificates",
  "access rights",
  "the network",
  "invoices",
  "patches",
  "alerts",
  "images",
  "quotas",
  "contracts",
] as const;
const places = [
  "in the main region",
  "for every project",
  "of the platform",
  "before a release",
  "after an incident",
  "each quarter",
  "on request",
  "with the customer",
  "for new teams",
  "at the end of service",
] as const;
const cells: readonly [RowCells, ...RowCells[]] = [
  ["RA", ""],
  ["", "RA"],
  ["RA", "I"],
  ["I", "RA"],
  ["RA", "CI"],
  ["C", "RA"],
];

/** Rows of a document: names of eight to ten words, half of them rare, as in real service descriptions. */
export function generateRows(count: number, seed: number): Row[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, index) => ({
    section: Math.floor(index / rowsPerSection),
    words: [
      pick(verbs, random),
      pick(objects, random),
      `${pick(objects, random)}-${index % 977}`,
      ...pick(places, random).split(" "),
    ],
    cells: pick(cells, random),
  }));
}

/** An edited copy of rows: some reworded (one word in four), some with other roles, some in another section. */
export function editRows(rows: readonly Row[], rates: EditRates, seed: number): Row[] {
  const random = randomNumbers(seed);
  const sections = Math.max(1, Math.ceil(rows.length / rowsPerSection));
  const edited = rows.map((row): Row => {
    const words =
      random() < rates.reworded ? row.words.map((word) => (random() < 0.25 ? `${word}s` : word)) : row.words;
    const roles = random() < rates.roles ? pick(cells, random) : row.cells;
    const section = random() < rates.moved ? Math.floor(random() * sections) : row.section;
    return { section, words, cells: roles };
  });
  return edited.toSorted((left, right) => left.section - right.section);
}

/** The rows as a Markdown document, one matrix a section. */
export function renderDocument(rows: readonly Row[]): string {
  const lines = ["---", 'title: "Generated service"', "---", "", "# RACI", ""];
  let section = -1;
  for (const row of rows) {
    if (row.section !== section) {
      section = row.section;
      lines.push(
        "",
        `## ${section + 1}. Part ${section + 1}`,
        "",
        "| Activity | Customer | Provider |",
        "| --- | --- | --- |",
      );
    }
    lines.push(`| ${row.words.join(" ")} | ${row.cells[0]} | ${row.cells[1]} |`);
  }
  return `${lines.join("\n")}\n`;
}

/** The same rows as CSV. */
export function renderCsv(rows: readonly Row[]): string {
  const lines = rows.map(({ section, words, cells: [customer, provider] }) =>
    [`Part ${section + 1}`, words.join(" "), customer, provider].join(","),
  );
  return `${["Section,Activity,Customer,Provider", ...lines].join("\n")}\n`;
}
