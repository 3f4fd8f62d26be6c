import type { ChangeKindDefinition } from "./definition.ts";
import { reversed, section, table, usualRows } from "./example.ts";

const newTable = {
  before: section("Operations"),
  after: `${section("Operations")}\n\n${section("End of service", ["| Delete the customer's data | A | R |"])}`,
};
const newDocument = { before: null, after: section("Operations") };

/** Kinds of what happens to tables, headings and documents, and to what stands around the tables. */
export const documentKinds: readonly ChangeKindDefinition[] = [
  {
    kind: "matrix-added",
    duty: null,
    defaultImpact: "minor",
    summary: "A table is new; its activities are listed one by one.",
    why: "There is more to do than before.",
    example: newTable,
  },
  {
    kind: "matrix-removed",
    duty: null,
    defaultImpact: "major",
    summary: "A table is gone, and at least one of its activities with it.",
    why: "What it asked for is no longer asked.",
    example: reversed(newTable),
  },
  {
    kind: "section-renamed",
    duty: null,
    defaultImpact: "patch",
    summary: "A heading above a table, or a divider row in it, has another title.",
    why: "The words differ, the duties stay.",
    example: { before: section("Operations"), after: section("Daily operations") },
  },
  {
    kind: "document-added",
    duty: null,
    defaultImpact: "minor",
    summary: "A document is new; its activities are listed one by one.",
    why: "There is more to do than before.",
    example: newDocument,
  },
  {
    kind: "document-removed",
    duty: null,
    defaultImpact: "major",
    summary: "A document is gone; its activities are listed one by one.",
    why: "What it asked for is no longer asked.",
    example: reversed(newDocument),
  },
  {
    kind: "document-renamed",
    duty: null,
    defaultImpact: "patch",
    summary: "A document has another path.",
    why: "The path differs, the duties stay.",
    example: { before: section("Operations"), after: section("Operations"), renamed: true },
  },
  {
    kind: "legend-changed",
    duty: null,
    defaultImpact: "minor",
    summary:
      "The legend explains a letter that it did not explain, explains one in other words, or no longer explains it.",
    why: "A letter may ask for something else than before.",
    example: {
      before: `- R: Responsible, does the work\n- A: Accountable, answers for the result\n\n${table()}`,
      after: `- R: Responsible, does the work and reports on it\n- A: Accountable, answers for the result\n\n${table()}`,
    },
  },
  {
    kind: "scheme-changed",
    duty: null,
    defaultImpact: "minor",
    summary: "A table is written in the letters of another role scheme.",
    why: "A letter may ask for something else than before.",
    example: {
      before: `<!-- raci: matrix scheme=RACI -->\n\n${table()}`,
      after: `<!-- raci: matrix scheme=RASCI -->\n\n${table()}`,
    },
  },
  {
    kind: "metadata-changed",
    duty: null,
    defaultImpact: "patch",
    summary: "A key of the front matter, or the version or date written elsewhere, differs.",
    why: "What is said about the document differs, the duties stay.",
    example: {
      before: `---\nversion: "1.0"\n---\n\n${table()}`,
      after: `---\nversion: "1.1"\n---\n\n${table()}`,
    },
  },
  {
    kind: "notation-changed",
    duty: null,
    defaultImpact: "patch",
    summary: "A cell, a name or a letter's explanation says the same in another notation.",
    why: "The notation differs, the duties stay.",
    example: { before: table(), after: table(usualRows.map((row) => row.replace("A, R", "A/R"))) },
  },
];
