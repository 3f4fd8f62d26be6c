import { comparePositions, type Range } from "@raci-kit/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "../syntax/plain-text.ts";
import { seed } from "../testing/seed.ts";
import { cellsOfLine, referenceTables, sliceOf, tablesIn } from "../testing/tables.ts";
import { type SourceText, sourceText } from "../text/source.ts";
import type { Row, Table } from "./block.ts";

const documents = 20_000;

const pieces = [
  "|",
  "|",
  " | ",
  "\n",
  "\n| ",
  " ",
  "R",
  "é",
  "\\|",
  "\\",
  "\\\\|",
  "`",
  "`|`",
  "`\\|`",
  "\t",
  "\u00A0",
];
const marks = ["**", "*", "> ", "- ", "1. ", "# ", "<b>", "<br>", "&#124;", "[x](y)", "[^1]", "<!--", "-->"];
const breaks = ["\r\n", "\r", "\n\n", "    ", "***\n", "```\n", "\n|---|---|\n", "\n---|---\n", "\n|-|\n", "\n:-:|-\n"];
const starts = [
  "",
  "| a | b |\n|---|---|\n",
  "a | b\n-|-\n",
  "> | a | b |\n> |-|-|\n> ",
  "- |a|\n  |-|\n  ",
  "|a|\r|-|\r",
];

const anything = fc.array(fc.constantFrom(...pieces, ...marks, ...breaks), { maxLength: 14 });
const document = fc
  .tuple(fc.array(fc.constantFrom(...pieces, ...breaks), { maxLength: 3 }), fc.constantFrom(...starts), anything)
  .map(([before, start, after]) => [...before, start, ...after].join(""));

test(
  `${documents} generated documents have the tables of the reference parser, cell by cell`,
  { timeout: 120_000 },
  () => {
    let tables = 0;
    fc.assert(
      fc.property(document, (text) => {
        const source = sourceText(text);
        const found = tablesIn(text);
        tables += found.length;
        expect(found.map(wordsOf)).toEqual(expectedWords(text));
        expect(found.flatMap((table) => misplaced(table, source))).toEqual([]);
      }),
      { seed, numRuns: documents },
    );
    expect(tables).toBeGreaterThan(documents / 2);
  },
);

function wordsOf({ header, rows }: Table): string[][] {
  return [header, ...rows].map(({ cells }) => cells.map((cell) => cell.text));
}

function expectedWords(text: string): string[][][] {
  return referenceTables(text).map((table) => table.children.map((row) => row.children.map((cell) => plainText(cell))));
}

/** What does not stand where it says: rows one below the other in their table, cells one behind the other in their row. */
function misplaced(table: Table, source: SourceText): string[] {
  const rows = [table.header, ...table.rows];
  return [
    ...outOfOrder(rows, table),
    ...rows.flatMap((row) => outOfOrder(row.cells, row)),
    ...rows.flatMap((row) => misread(row, source)),
  ];
}

interface Placed {
  range: Range;
}

function outOfOrder(parts: readonly Placed[], { range }: Placed): string[] {
  const places = [range.start, ...parts.flatMap((part) => [part.range.start, part.range.end]), range.end];
  const isOrdered = places.every((place, index) => comparePositions(places[index - 1] ?? place, place) <= 0);
  return isOrdered ? [] : [`not in order: ${JSON.stringify(places)}`];
}

function misread(row: Row, source: SourceText): string[] {
  const written = cellsOfLine(sliceOf(source, row.range));
  const wrong = row.cells.filter(({ raw, text, range }, index) => {
    const isPlain = /^[\w é\\|]*$/u.test(raw);
    const isText = !isPlain || text.trim() === raw.replace(/\\([|\\])/gu, "$1");
    return raw !== written[index] || sliceOf(source, range).trim() !== raw || !isText;
  });
  return [
    ...wrong.map(({ raw }) => `misread: ${raw}`),
    ...(written.length === row.cells.length ? [] : ["cells missing"]),
  ];
}
