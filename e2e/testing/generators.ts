import fc from "fast-check";

/** A generated document: its blocks, so that a law can write them in more than one way. */
export interface GeneratedDocument {
  frontMatter: readonly string[];
  sections: readonly GeneratedSection[];
}

interface GeneratedSection {
  heading: string;
  prose: string;
  parties: readonly string[];
  rows: readonly (readonly [activity: string, ...cells: string[]])[];
}

const verbs = ["Plan", "Restore", "Review", "Delete", "Report", "Install", "Repair", "Approve"];
const things = ["the backups", "access rights", "`incidents`", "the *database*", "bills", "keys \\| locks", "the café"];
const activity = fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...things)).map((words) => words.join(" "));
const cell = fc.constantFrom("", "-", "R", "A", "RA", "R/A", "C, I", "**R**", "R (lead)", "i", "TBD", "X");
const party = fc.constantFrom("Customer", "Provider", "Auditor", "Service desk", "Équipe réseau");
const heading = fc.constantFrom("Operations", "Security", "1.1. Before the start", "**Data**", "Who pays?");
const prose = fc.constantFrom("", "Call the service desk first.", "- one\n- two", "> Agreed in March.");

const section: fc.Arbitrary<GeneratedSection> = fc.uniqueArray(party, { minLength: 1, maxLength: 4 }).chain((parties) =>
  fc.record({
    heading,
    prose,
    parties: fc.constant(parties),
    rows: fc.array(fc.tuple(activity, ...parties.map(() => cell)), { minLength: 1, maxLength: 6 }),
  }),
);

/** Documents as people write them: front matter, headings, prose, and matrices with all sorts of cells. */
export const documents: fc.Arbitrary<GeneratedDocument> = fc.record({
  frontMatter: fc.subarray(["title: Who does what", "updated: 2024-03-28", "version: 1.2.0"]),
  sections: fc.array(section, { maxLength: 4 }),
});

/** How a document is written down; none of it is of any meaning. */
export interface Layout {
  /** Least width of every column. */
  width: number;
  newline: "\n" | "\r\n";
  byteOrderMark: boolean;
  /** Empty lines at the end. */
  trailing: number;
  /** Blanks at the end of every row. */
  rowEnd: string;
}

export const plain: Layout = { width: 0, newline: "\n", byteOrderMark: false, trailing: 0, rowEnd: "" };

/** Any way to write a document down. */
export const layouts: fc.Arbitrary<Layout> = fc.record({
  width: fc.nat({ max: 30 }),
  newline: fc.constantFrom("\n", "\r\n"),
  byteOrderMark: fc.boolean(),
  trailing: fc.nat({ max: 3 }),
  rowEnd: fc.constantFrom("", " ", "   "),
});

/** The text of a document in one layout. */
export function write({ frontMatter, sections }: GeneratedDocument, layout: Layout): string {
  const lines = [
    ...(frontMatter.length > 0 ? ["---", ...frontMatter, "---", ""] : []),
    "# RACI",
    "",
    ...sections.flatMap((each) => sectionLines(each, layout)),
    ...Array.from({ length: layout.trailing }, () => ""),
  ];
  return (layout.byteOrderMark ? "\u{feff}" : "") + lines.map((line) => line + layout.newline).join("");
}

function sectionLines(each: GeneratedSection, { width, rowEnd }: Layout): string[] {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.padEnd(width)).join(" | ")} |${rowEnd}`;
  const header = ["Activity", ...each.parties];
  return [
    `## ${each.heading}`,
    "",
    ...each.prose.split("\n"),
    "",
    row(header),
    row(header.map(() => "-".repeat(Math.max(3, width)))),
    ...each.rows.map(row),
    "",
  ];
}
