import type { Duty, LegendEntry, Range, SectionHeading } from "@raci-kit/model";
import type { Block, Cell, Row, Table } from "../blocks/block.ts";
import { namesPeople } from "../vocabulary/role-header.ts";
import { describesEither, dutyDescribed } from "../vocabulary/role-words.ts";
import { type Definition, definitionsIn } from "./definitions.ts";
import { type OtherLetters, otherLettersOf } from "./other-letters.ts";
import { usualDuty, usualLetter } from "./usual-letters.ts";

/** One place in which the document explains its letters. */
export interface Legend {
  entries: readonly LegendEntry[];
  /** Index of its first block, and the headings above it, so that the nearest legend can be found. */
  block: number;
  section: readonly SectionHeading[];
  /** The table that is the legend, so that nobody takes it for a matrix. */
  table: Table | null;
  /** True when the letters themselves are written, not only the names of the roles. */
  lettered: boolean;
}

interface PlacedDefinition extends Definition {
  range: Range;
}

/** What a document explains about its letters. */
export interface Explanations {
  legends: Legend[];
  /** Letters that it gives meanings which are no roles. */
  others: OtherLetters[];
}

/** The legends of a document: tables, lists and sentences that say what its letters mean. */
export function readLegends(blocks: readonly Block[]): Explanations {
  const legends: Legend[] = [];
  const others: OtherLetters[] = [];
  let spoken: PlacedDefinition[] = [];
  let spokenFrom: Pick<Legend, "block" | "section"> = { block: 0, section: [] };

  const parties = columnCodes(blocks);
  const explained = (definitions: readonly PlacedDefinition[]): LegendEntry[] =>
    credibleEntries(definitions.filter(({ letter }) => letter === null || !parties.has(letter)));

  const closeSpoken = (): void => {
    const entries = explained(spoken);
    if (entries.length > 0)
      legends.push({ entries, ...spokenFrom, table: null, lettered: spoken.some((one) => one.letter !== null) });
    else others.push(...otherLettersOf(spoken, spokenFrom));
    spoken = [];
  };

  blocks.forEach((block, index) => {
    if (block.kind === "text" && !block.heading) {
      if (spoken.length === 0) spokenFrom = { block: index, section: block.section };
      for (const definition of definitionsIn(block.spelled)) spoken.push({ ...definition, range: block.range });
      return;
    }
    if (block.kind === "comment") return;
    closeSpoken();
    if (block.kind !== "table") return;
    const definitions = definitionsOfTable(block.table);
    const entries = explained(definitions);
    const place = { block: index, section: block.section };
    if (entries.length > 0) legends.push({ entries, ...place, table: block.table, lettered: true });
    else others.push(...otherLettersOf(definitions, place));
  });
  closeSpoken();
  return { legends: withoutRepeated(legends), others };
}

/** Codes of two letters that head a column: "PM = Project manager" explains a party, not a role. */
function columnCodes(blocks: readonly Block[]): ReadonlySet<string> {
  const headers = blocks.flatMap((block) => (block.kind === "table" ? block.table.header.cells : []));
  return new Set(headers.map((cell) => cell.name).filter((text) => /^\p{Lu}{2}$/u.test(text)));
}

/**
 * Leaves out what looks like a legend again and again with other words ("R: takes part in refining" under one heading
 * after another): it assigns duties, it explains none. A document may well repeat its legend in the same words.
 */
function withoutRepeated(legends: readonly Legend[]): Legend[] {
  const texts = new Map<string, Set<string>>();
  for (const { letter, text } of legends
    .filter((legend) => legend.table === null)
    .flatMap((legend) => legend.entries)) {
    texts.set(letter, (texts.get(letter) ?? new Set()).add(text));
  }
  const variants = (legend: Legend): number =>
    Math.max(...legend.entries.map((entry) => texts.get(entry.letter)?.size ?? 0));
  return legends.filter((legend) => legend.table !== null || variants(legend) <= (legend.lettered ? 2 : 1));
}

function definitionsOfTable(table: Table): PlacedDefinition[] {
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
  return definitionsOfRows(table.rows);
}

/** A definition in each row, but for two rows that may hold something else. */
function definitionsOfRows(rows: readonly Row[]): PlacedDefinition[] {
  const defined: PlacedDefinition[] = [];
  let others = 0;
  for (const row of rows) {
    const definition = definitionOfRow(row);
    if (definition !== null) defined.push(definition);
    else others += 1;
    if (others > 2) return [];
  }
  return defined;
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
  if (!/^[([]?\p{Lu}{1,2}(?:-\p{Lu})?[)\]]?$/u.test(first) || !/\p{L}{2}/u.test(text)) {
    const [inFirst] = definitionsIn(first);
    const letter = inFirst?.letter ?? null;
    if (inFirst === undefined || letter === null) return null;
    return { letter, text: text === "" ? inFirst.text : `${inFirst.text}: ${text}`, range: row.range };
  }
  return { letter: first.replace(/[^\p{L}-]/gu, ""), text, range: row.range };
}

function inRow(row: Row, definitions: readonly Definition[]): PlacedDefinition[] {
  return definitions.map((definition) => ({ ...definition, range: row.range }));
}

function cellText(row: Row, column: number): string {
  return row.cells[column]?.name ?? "";
}

/**
 * A legend is believed when two of its letters are explained with words that name duties, or when it explains R, A and
 * C or I in a language of which hardly a word is known; without letters ("Responsible: ...") three duties are asked for.
 * A letter that is defined twice keeps its first meaning.
 */
function credibleEntries(definitions: readonly PlacedDefinition[]): LegendEntry[] {
  if (definitions.length === 0) return [];
  const described = definitions.map((definition) => ({ definition, duty: dutyDescribed(definition.text) }));
  const known = described.filter((one) => one.duty !== undefined);
  const letters = new Set(known.map((one) => one.definition.letter ?? one.duty));
  const isLettered = definitions.every((definition) => definition.letter !== null);
  if (letters.size < (isLettered ? 2 : 3) && !explainsRaci(definitions, known.length)) return [];
  // "PO: Product owner, TL: Tech lead" explains parties.
  const isOfCodes = isLettered && definitions.every(({ letter }) => letter !== null && /^\p{Lu}{2}$/u.test(letter));
  if (isOfCodes) return [];

  const isShared = sharesResponsibility(described);
  const claimed = new Set<Duty>();
  const entries = new Map<string, LegendEntry>();
  for (const { definition, duty } of described) {
    const letter = definition.letter ?? usualLetter(duty);
    if (letter === undefined || entries.has(letter)) continue;
    const isAnswerable = isShared && usualDuty(letter) !== "responsible" && describesEither(definition.text);
    const settled = isAnswerable ? "accountable" : settleDuty(letter, duty, claimed);
    claimed.add(settled);
    entries.set(letter, { letter, duty: settled, text: definition.text, range: definition.range });
  }
  return [...entries.values()];
}

/**
 * True when two letters are explained as responsible and none as accountable, as in the German V (verantwortlich) and D
 * (durchführend): the letter whose word means both then stands for the one who answers for it.
 */
function sharesResponsibility(described: readonly { definition: Definition; duty: Duty | undefined }[]): boolean {
  const responsible = described.filter(({ duty }) => duty === "responsible");
  const isAnswered = described.some(
    ({ definition: { letter }, duty }) =>
      duty === "accountable" || (letter !== null && usualDuty(letter) === "accountable"),
  );
  return !isAnswered && responsible.some(({ definition }) => !describesEither(definition.text));
}

/** R, A and C or I beside no letter that is strange to schemes, in phrases: "R: Alex" gives a role, it explains none. */
function explainsRaci(definitions: readonly PlacedDefinition[], known: number): boolean {
  const letters = new Set(definitions.map(({ letter }) => letter));
  const isRaci = letters.has("R") && letters.has("A") && (letters.has("C") || letters.has("I"));
  if (!isRaci) return false;
  const isScheme = [...letters].every((letter) => letter !== null && /^[RASCIOQVDP]$/u.test(letter));
  const phrases = definitions.filter(({ text }) =>
    /\p{L}\P{L}+\p{L}+\P{L}+\p{L}|[^\p{Script=Latin}\P{L}]{4}/u.test(text),
  );
  return known > 0 || (isScheme && phrases.length >= definitions.length / 2);
}

/**
 * The duty of a letter. "A: responsable final" beside "R: responsable" would claim one duty twice: the letter that
 * usually means something else then keeps its usual meaning.
 */
function settleDuty(letter: string, described: Duty | undefined, claimed: ReadonlySet<Duty>): Duty {
  const usual = usualDuty(letter);
  if (described === undefined) return usual ?? "other";
  return claimed.has(described) && usual !== undefined && !claimed.has(usual) ? usual : described;
}
