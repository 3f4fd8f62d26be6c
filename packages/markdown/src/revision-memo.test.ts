import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";
import { revisionMemo } from "./revision-memo.ts";
import { generatedDocument } from "./testing/generated-documents.ts";
import { patienceFor, runsOf } from "./testing/runs.ts";
import { seed } from "./testing/seed.ts";

const handbook = `\
---
title: Bakery duties
---

# Bakery duties

## Mornings

| Task | Baker | Shop | Owner |
| ---- | ----- | ---- | ----- |
| Heat the oven | R | I | A |
| **Deliveries** | | | |
| Count the bags <!-- by hand --> | R | A | C |
| Sign the \`slip\` | RA | C | I |

R = responsible, A = accountable, C = consulted, I = informed

## Evenings

| Task | Baker | Shop | Owner |
| ---- | ----- | ---- | ----- |
| Clean the oven | A/R | I | |
| Lock the door | | A | R |

## Numbers

| Letter | Meaning |
| ------ | ------- |
| R | does the work |
| A | answers for it |

| | Monday | Tuesday |
| - | ------ | ------- |
| Owner | A | R |
| Shop | C | A |
`;

/** The same without a word on what its letters mean. */
const unexplained = handbook.replace(/^R = .*$/mu, "This is a RACI.").replace("| R | does", "| X | does");

/** Lines that writers put anywhere: what they say of tables changes how others are read. */
const lines = [
  "",
  "Some words between.",
  "## Other times",
  "<!-- raci: ignore -->",
  "<!-- raci: matrix scheme=DACI -->",
  "<!-- raci: scheme=RASCI -->",
  "- S = supports, Q = checks the quality",
  "A = automated, M = manual",
  "| Wipe the shelves | R | A | I |",
  "| Task | Baker | Shop |",
  "| --- | --- | --- |",
  "**Tables in a quote**",
  "> | Task | Baker |",
  "```",
];

type Edit = (text: readonly string[]) => readonly string[];

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  // What stands below it keeps its lines, and may mean something else.
  fc.tuple(place, fc.constantFrom(...lines)).map(
    ([at, line]): Edit =>
      (text) =>
        text.toSpliced(Math.floor(at * text.length), 1, line),
  ),
  fc.tuple(place, fc.constantFrom(...lines)).map(
    ([at, line]): Edit =>
      (text) =>
        text.toSpliced(Math.floor(at * text.length), 0, line),
  ),
  place.map(
    (at): Edit =>
      (text) =>
        text.toSpliced(Math.floor(at * text.length), 1),
  ),
  fc.tuple(place, place).map(([from, to]): Edit => (text) => {
    const [line = ""] = text.slice(Math.floor(from * text.length));
    const rest = text.toSpliced(Math.floor(from * text.length), 1);
    return rest.toSpliced(Math.floor(to * text.length), 0, line);
  }),
  fc.tuple(place, fc.constantFrom("R", "A", "C", "TBD", "Q", "")).map(
    ([at, letter]): Edit =>
      (text) =>
        text.map((line, index) =>
          index === Math.floor(at * text.length) ? line.replace(/\| (?:[RACI/]*) \|/u, `| ${letter} |`) : line,
        ),
  ),
);

/** The revisions that the edits make, each from the one before. */
function revisionsOf(first: string, edits: readonly Edit[]): string[] {
  let text: readonly string[] = first.split("\n");
  return [first, ...edits.map((change) => (text = change(text)).join("\n"))];
}

describe("reading revisions of one document", () => {
  it("reads the same models as one by one", { timeout: patienceFor(runsOf(300)) }, () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: fc.constant(handbook) }, { weight: 1, arbitrary: generatedDocument }),
        fc.array(edit, { maxLength: 12 }),
        (first, edits) => {
          const revisions = revisionMemo();
          for (const text of revisionsOf(first, edits)) {
            const [known, alone] = [{ path: "a.md", revisions }, { path: "a.md" }].map((options) =>
              readDocument(text, options),
            );
            expect(isDeepStrictEqual(known, alone) || { known, alone }).toBe(true);
          }
        },
      ),
      { seed, numRuns: runsOf(300) },
    );
  });

  it.each([
    ["the name of a scheme", "This is a RACI.", "This is a list."],
    ["the legend", "R = responsible, A = accountable", "R = accountable, A = responsible"],
    ["other letters in the legend", ", I = informed", ", I = informed, T = is told by the trainees"],
    ["the heading", "## Evenings", "## Evenings (RASCI)"],
    ["the place of the heading", "## Evenings", "##  Evenings"],
    ["a comment above the table", "## Evenings\n\n", "## Evenings\n<!-- raci: matrix scheme=DACI -->\n"],
    ["a declaration above the table", "it |\n\n", "it |\n<!-- raci: matrix -->\n"],
    ["a comment for the document", "duties\n\n## Mornings", "duties\n<!-- raci: scheme=RASCI -->\n## Mornings"],
    ["the title", "title: Bakery duties", "title: Bakery RASCI"],
    ["what letters mean", "# Bakery duties\n\n", "# Bakery duties\nC = coffee, A = almond, I = icing\n"],
    ["the parties of another table", "| Task | Baker | Shop | Owner |", "| Task | Monday | Tuesday | Owner |"],
  ])("looks at %s", (_, old, current) => {
    // Without a legend everything else counts for more.
    for (const first of [handbook, handbook.replace("R = responsible", "X = responsible"), unexplained]) {
      const revisions = revisionMemo();
      readDocument(first, { path: "a.md", revisions });
      const text = first.replace(old, current);
      expect(readDocument(text, { path: "a.md", revisions })).toEqual(readDocument(text, { path: "a.md" }));
    }
  });

  it("looks at where the legend stands", () => {
    const legend = "R = responsible, A = accountable";
    const [above, elsewhere] = [`${legend}\n\n## Mornings\n\n\n\n`, `\n\n## Mornings\n\n${legend}\n\n`].map(
      (start) => `# Bakery\n\n${start}| Task | Baker | Shop |\n|---|---|---|\n| Light the oven | | |\n`,
    );
    const revisions = revisionMemo();
    const found = [above, elsewhere, above].map(
      (text) => readDocument(text ?? "", { path: "a.md", revisions }).matrices.length,
    );
    expect(found).toEqual([0, 1, 0]);
  });

  it("gives the matrices that no edit touched again as they are", () => {
    const revisions = revisionMemo();
    const [first, second] = [handbook, handbook.replace("A/R | I", "A | R")].map((text) =>
      readDocument(text, { path: "a.md", revisions }),
    );
    const kept = first?.matrices.map((matrix, index) => matrix === second?.matrices[index]);
    expect(kept).toEqual([true, false, true]);
  });
});
