import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ResponsibilityModel } from "@raci-kit/model";
import { readDocument } from "../read-document.ts";
import { generatedDocument } from "../testing/generated-documents.ts";
import { corpusTexts } from "../testing/real-documents.ts";
import { patienceFor, runsOf } from "../testing/runs.ts";
import { seed } from "../testing/seed.ts";
import { type Revision, revisionReader } from "./revision-reader.ts";

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

/** The same without anything that takes a parser. */
const plain = handbook.replace(" <!-- by hand -->", "");

/** The same without a word on what its letters mean. */
const unexplained = plain.replace(/^R = .*$/mu, "This is a RACI.").replace("| R | does", "| X | does");

/** A document in which the tables take most lines. */
const crowded = `\
# Bakery RACI

| Task | Baker | Shop | Owner |
| --- | --- | --- | --- |
${["Heat the oven", "Knead", "Shape loaves", "Bake", "Cool down", "Slice"].map((name) => `| ${name} | R | A | I |`).join("\n")}

| | Baker | Shop | Owner | Notes |
| --- | --- | --- | --- | --- |
| Sell | I | R | A | see: the till |
| Wrap | | RA | | paper (brown) |
| Count | C | R | A | |
`;

/** Notations in which one row says what the others are. */
const unusual = `\
# Bakery

◎ = Responsible, ○ = Accountable, △ = Consulted

| Area | Task | Baker | Shop |
| --- | --- | --- | --- |
| Oven | Heat | ◎ | ○ |
| | Clean | ○ | ◎ |
| Shop | Clean | △ | ◎/○ |

| Task | Weekdays | | Sundays | |
| --- | --- | --- | --- | --- |
| | Baker | Shop | Baker | Shop |
| Sell | ○ | ◎ | △ | ○ |
| Wrap | ◎ | ○ | ◎ | |

## Fairs

| Driver | Kim |
| --- | --- |
| Approver | Lee |

| | |
| --- | --- |
| Status | open |
| Driver | Kim |
| Approver | Lee |
| Informed | Joe |

## RACI template

| Task | Baker | Shop |
| --- | --- | --- |
| Write the menu | | |
| Print it | | - |
`;

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

/** Rows that writers put into tables: most change nothing but themselves, some say what the others are. */
const rows = [
  "| Count the bags | R | A | C |",
  "| Knead | RA | C |  |",
  "| Knead the dough | R (lead) | A/R | I |",
  "|  Knead   |  R  |A| - |",
  "| Taste | TBD | A | R* |",
  "| Taste | ✓ | x | |",
  "| **Sweets** | | | |",
  "| **Sweets** | R | A | |",
  "| | | | |",
  "| Total | 3 | 2 | 1 |",
  "| Task | Baker | Shop | Owner |",
  "| Responsible | Kim | Lee | Joe |",
  "| R | does the work | and more | of it |",
  "| Short | R |",
  "| Long | R | A | C | I | note |",
  "| Sell | Kim (R) | Lee: A | I |",
  "| Sell | CRUD | RW | X |",
  "| Sell | M | S | W |",
  "| Sign <!-- raci: ignore --> | R | A | |",
  "| Updated | 2024-05-06 |",
  "| `Sign` *it* | **R** | _A_ | ~~C~~ |",
  "| a \\| b | R | A | [C](x) |",
  "Not a row | R | A | C",
  "  | Indented | R | A | C |",
  "| Ended | R | A | C |\r",
  "|",
];

type Edit = (text: readonly string[]) => readonly string[];

/** A share of a text; numbers with a point would nearly all be next to 0. */
const anywhere = fc.nat(999).map((thousandths) => thousandths / 1000);
const anyLine = fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...rows));

function at(share: number, text: readonly string[]): number {
  return Math.floor(share * text.length);
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anywhere, anyLine).map(
    ([share, fresh]): Edit =>
      (text) =>
        text.toSpliced(at(share, text), 1, fresh),
  ),
  fc.tuple(anywhere, anyLine).map(
    ([share, fresh]): Edit =>
      (text) =>
        text.toSpliced(at(share, text), 0, fresh),
  ),
  anywhere.map(
    (share): Edit =>
      (text) =>
        text.toSpliced(at(share, text), 1),
  ),
  fc.tuple(anywhere, anywhere).map(([from, to]): Edit => (text) => {
    const moved = text.slice(at(from, text), at(from, text) + 1);
    const rest = text.toSpliced(at(from, text), 1);
    return rest.toSpliced(at(to, rest), 0, ...moved);
  }),
  // Most edits look like this one.
  fc.tuple(anywhere, fc.nat(3), fc.constantFrom("R", "A", "C", "RA", "TBD", "Q", "◎", "")).map(
    ([share, column, letter]): Edit =>
      (text) =>
        text.map((row, index) => (index === at(share, text) ? withCell(row, column, letter) : row)),
  ),
);

function withCell(row: string, column: number, letter: string): string {
  const cells = row.split("|");
  return row.startsWith("|") && column + 2 < cells.length ? cells.with(column + 2, ` ${letter} `).join("|") : row;
}

/** A revision that an edit makes of an earlier one: most often of the last, on branches of another. */
const step = fc.record({ edit, back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(3)) });

/** The model without its places. */
function placeless(model: ResponsibilityModel): unknown {
  return JSON.parse(JSON.stringify(model, (key, value: unknown) => (/range$/iu.test(key) ? undefined : value)));
}

const path = "a.md";

/** Reads the revisions one after another, each from the one that it was made of. */
async function expectSameModels(
  first: string,
  steps: readonly { edit: Edit; back: number }[],
): Promise<{ altered: number }> {
  const reader = revisionReader({});
  const texts = [first.split("\n")];
  const revisions = [await reader.read(Buffer.from(first), path, null)];
  let altered = 0;
  for (const { edit: change, back } of [{ edit: (text: readonly string[]) => text, back: 0 }, ...steps]) {
    const from = Math.max(0, texts.length - 1 - back);
    const text = change(texts[from] ?? []);
    const revision = await reader.read(Buffer.from(text.join("\n")), path, revisions[from] ?? null);
    const alone = readDocument(text.join("\n"), { path });
    const [known, read] = [placeless(revision.model), placeless(alone)];
    expect(isDeepStrictEqual(known, read) || { text: text.join("\n"), known, read }).toBe(true);
    expect(await reader.place(revision)).toEqual(alone);
    if (isAltered(revision, revisions[from])) altered += 1;
    texts.push([...text]);
    revisions.push(revision);
  }
  return { altered };
}

/** True when no more was read than the rows that changed: then the headings are the same objects. */
function isAltered(revision: Revision, from: Revision | undefined): boolean {
  return revision.model.headings === from?.model.headings;
}

describe("reading revisions of one document", () => {
  it("reads the same models as one by one", { timeout: patienceFor(runsOf(300)) }, async () => {
    let altered = 0;
    const documents = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(handbook, plain, unexplained, crowded, unusual) },
      { weight: 1, arbitrary: generatedDocument },
    );
    await fc.assert(
      fc.asyncProperty(documents, fc.array(step, { maxLength: 12 }), async (first, steps) => {
        ({ altered } = await expectSameModels(first, steps).then((found) => ({ altered: altered + found.altered })));
      }),
      { seed, numRuns: runsOf(300) },
    );
    expect(altered).toBeGreaterThan(runsOf(300) / 3);
  });

  it.runIf(corpusTexts().length > 0)(
    "reads the same models of real documents",
    { timeout: patienceFor(runsOf(400)) },
    async () => {
      const texts = corpusTexts().filter(({ text, bytes }) => text.includes("|") && bytes.length < 40_000);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...texts), fc.array(step, { maxLength: 6 }), async ({ text }, steps) => {
          const { altered } = await expectSameModels(text, steps);
          expect(altered).toBeLessThanOrEqual(steps.length);
        }),
        { seed, numRuns: runsOf(50) },
      );
    },
  );

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
    ["a letter of the legend", "| R | does the work |", "| S | does the work |"],
    ["the last row of a table", "| Lock the door | | A | R |\n", ""],
    ["a row that becomes the last line of code", "| Lock the door", "```\n| Lock the door"],
  ])("looks at %s", async (_, old, current) => {
    // Without a legend everything else counts for more.
    for (const first of [handbook, handbook.replace("R = responsible", "X = responsible"), unexplained]) {
      const reader = revisionReader({});
      const before = await reader.read(Buffer.from(first), path, null);
      const text = first.replace(old, current);
      const after = await reader.read(Buffer.from(text), path, before);
      expect(placeless(after.model)).toEqual(placeless(readDocument(text, { path })));
    }
  });

  it("looks at where the legend stands", async () => {
    const legend = "R = responsible, A = accountable";
    const [above, elsewhere] = [`${legend}\n\n## Mornings\n\n\n\n`, `\n\n## Mornings\n\n${legend}\n\n`].map(
      (start) => `# Bakery\n\n${start}| Task | Baker | Shop |\n|---|---|---|\n| Light the oven | | |\n`,
    );
    const reader = revisionReader({});
    const found: number[] = [];
    let last: Revision | null = null;
    for (const text of [above, elsewhere, above]) {
      last = await reader.read(Buffer.from(text ?? ""), path, last);
      found.push(last.model.matrices.length);
    }
    expect(found).toEqual([0, 1, 0]);
  });

  it("takes a table for a legend once a letter ends each of its rows", async () => {
    const [started, finished] = ["later", "I"].map(
      (last) => `${crowded}
| Role | What it does | Letter |
| --- | --- | --- |
| Responsible | does the work | R |
| Accountable | answers for it | A |
| Consulted | is asked | C |
| Informed | is told | ${last} |
`,
    );
    const reader = revisionReader({});
    const first = await reader.read(Buffer.from(started ?? ""), path, null);
    const next = await reader.read(Buffer.from(finished ?? ""), path, first);
    expect([first, next].map(({ model }) => model.legend.length)).toEqual([0, 4]);
  });

  it("gives the matrices that no edit touched again as they are", async () => {
    const reader = revisionReader({});
    const first = await reader.read(Buffer.from(plain), path, null);
    const edits = [
      plain.replace("A/R | I", "A | R"),
      plain.replace("# Bakery duties\n", "# Bakery duties\n\nA line more.\n"),
    ];
    for (const [index, text] of edits.entries()) {
      const next = await reader.read(Buffer.from(text), path, first);
      const kept = first.model.matrices.map((matrix, place) => matrix === next.model.matrices[place]);
      expect(kept).toEqual([true, index === 1, true]);
    }
  });

  it("reads nothing but the row that changed", async () => {
    const reader = revisionReader({});
    const first = await reader.read(Buffer.from(crowded), path, null);
    const text = crowded.replace("| Sell | I | R |", "| Sell | R | I |");
    const next = await reader.read(Buffer.from(text), path, first);
    const kept = first.model.matrices[1]?.activities.map(
      (activity, position) => activity === next.model.matrices[1]?.activities[position],
    );
    expect([kept, isAltered(next, first)]).toEqual([[false, true, true], true]);
  });

  it("reads nothing but the row that changed among many marks", async () => {
    const names = Array.from({ length: 400 }, (_, number) => `| Knead **loaf ${number}** | R | A | I |\n`).join("");
    const marked = crowded.replace("| Knead | R | A | I |\n", names);
    const reader = revisionReader({});
    const first = await reader.read(Buffer.from(marked), path, null);
    const text = marked.replace("| Slice | R | A |", "| Slice | A | R |");
    const next = await reader.read(Buffer.from(text), path, first);
    expect(isAltered(next, first)).toBe(true);
    expect(placeless(next.model)).toEqual(placeless(readDocument(text, { path })));
  });

  it("says where bytes are no text, in a row as elsewhere", async () => {
    const reader = revisionReader({});
    const first = await reader.read(Buffer.from(handbook), path, null);
    const bytes = Buffer.from(handbook.replace("Lock the door", "Lock the \u0001"));
    bytes[bytes.indexOf(1)] = 0xff;
    const line = handbook.slice(0, handbook.indexOf("Lock the door")).split("\n").length;
    await expect(reader.read(bytes, path, first)).rejects.toThrow(
      `not valid UTF-8, the first bad byte is in line ${line}`,
    );
  });

  it("reads a row with excess marks as plain text", async () => {
    const reader = revisionReader({});
    const first = await reader.read(Buffer.from(handbook), path, null);
    for (const marks of ["*a* ".repeat(600), "`".repeat(100)]) {
      const text = handbook.replace("Lock the door", `Lock ${marks}the door`);
      const next = await reader.read(Buffer.from(text), path, first);
      expect(placeless(next.model)).toEqual(placeless(readDocument(text, { path })));
    }
  });
});
