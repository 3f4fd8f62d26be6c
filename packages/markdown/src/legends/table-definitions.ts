import type { Cell, Row, Table } from "../blocks/block.ts";
import { namesPeople } from "../vocabulary/role-header.ts";
import { dutyInHeader } from "../vocabulary/role-words.ts";
import { type Definition, definitionsIn, type PlacedDefinition } from "./definitions.ts";
import { isSign, letterOfSign } from "./signs.ts";

/** The definitions that a table gives: in its rows, in its only row or in its header; empty when it is no legend. */
export function definitionsOfTable(table: Table): PlacedDefinition[] {
  const columns = table.header.cells.length;
  if (columns === 1) return table.rows.flatMap((row) => inRow(row, definitionsIn(cellText(row, 0))));
  const [only] = table.rows;
  if (only !== undefined && table.rows.length === 1 && columns > 2) {
    const paired = table.header.cells.map((cell, index) => definitionOfCells(cell, only.cells[index]));
    if (paired.every((definition) => definition !== null)) return inRow(only, paired);
  }
  if (table.rows.length <= 1) {
    const headings = table.header.cells.flatMap((cell) => definitionsIn(cell.name));
    if (headings.length === columns) return inRow(table.header, headings);
  }
  // "| Role | Who |" says who holds the roles, not what they mean.
  if (columns > 4 || namesPeople(cellText(table.header, columns - 1))) return [];
  const lettersFirst = definitionsOfRows(table.rows);
  return lettersFirst.length > 0 ? lettersFirst : definitionsByName(table.rows);
}

/** How many rows of a legend may hold something else. */
const mostOthers = 2;

/** True for a table that defines letters, whether it is believed or not; a few rows of most others tell that they do not. */
export function explainsLetters(table: Table): boolean {
  return definitionsOfTable(table).length > 0;
}

/** A definition in each row, but for a few that hold something else. */
function definitionsOfRows(rows: readonly Row[]): PlacedDefinition[] {
  const defined: PlacedDefinition[] = [];
  let others = 0;
  for (const row of rows) {
    const definition = definitionOfRow(row);
    if (definition !== null) defined.push(definition);
    else others += 1;
    if (others > mostOthers) return [];
  }
  return defined;
}

/** A letter of its own at the end of each row, behind the name of a duty in most of them: `| Consulted | is asked | C |`. */
function definitionsByName(rows: readonly Row[]): PlacedDefinition[] {
  const defined = new Map<string, PlacedDefinition>();
  let named = 0;
  for (const { cells, range } of rows) {
    const names = cells.map(({ name }) => name);
    const letter = letterAlone(names.at(-1) ?? "");
    if (letter === null || defined.has(letter)) return [];
    defined.set(letter, { letter, text: names.slice(0, -1).join(": "), range });
    if (dutyInHeader(names[0] ?? "") !== undefined) named += 1;
  }
  return named > 1 && named * 2 > rows.length ? [...defined.values()] : [];
}

/** A letter in the header, and what it means below. */
function definitionOfCells(head: Cell, below: Cell | undefined): Definition | null {
  const letter = head.name;
  const text = below?.name ?? "";
  return /^\p{Lu}$/u.test(letter) && /\p{L}{2}/u.test(text) ? { letter, text } : null;
}

function definitionOfRow(row: Row): PlacedDefinition | null {
  const [first = "", ...others] = row.cells.map((cell) => cell.name);
  const text = others.filter((other) => other !== "").join(": ");
  const letter = letterAlone(first);
  if (letter !== null && /\p{L}{2}/u.test(text)) return { letter, text, range: row.range };
  const [inFirst] = definitionsIn(first);
  if (inFirst === undefined || inFirst.letter === null) return null;
  return { letter: inFirst.letter, text: text === "" ? inFirst.text : `${inFirst.text}: ${text}`, range: row.range };
}

/** The letter that is all that a cell holds, in brackets or not; null for any other text. */
function letterAlone(text: string): string | null {
  const written = /^[([]?(.{1,4}?)[)\]]?$/u.exec(text)?.[1] ?? "";
  const letter = /^[xo]$/u.test(written) ? written.toUpperCase() : letterOfSign(written);
  return isSign(letter) || /^\p{Lu}{1,2}(?:-\p{Lu})?$/u.test(letter) ? letter : null;
}

function inRow(row: Row, definitions: readonly Definition[]): PlacedDefinition[] {
  return definitions.map((definition) => ({ ...definition, range: row.range }));
}

function cellText(row: Row, column: number): string {
  return row.cells[column]?.name ?? "";
}
