import { dutyOf, letterFor, remembered, type RoleDefinition, roleOf, type RoleScheme } from "@raci-kit/model";
import type { Row } from "../blocks/block.ts";
import { letterNamed, roleNamed } from "../cells/role-vocabulary.ts";
import { foldWord } from "../vocabulary/fold.ts";
import { describesEither, dutyInHeader } from "../vocabulary/role-words.ts";
import type { Candidate } from "./candidate.ts";
import { groupColumn, nameColumn } from "./columns.ts";
import { addHolder, type Holders, namingParties, newActivity } from "./holders.ts";
import { namesIn } from "./party-names.ts";
import { activitiesOfRows } from "./row-activities.ts";
import { bodyRows } from "./rows.ts";
import type { ColumnProfile, TableReading } from "./table-reading.ts";

/** A column whose header names a role, or several. */
export interface RoleColumn {
  index: number;
  letters: readonly string[];
}

/**
 * Reads a table whose header names roles ("Responsible", "A", "Consulted (C)") and whose cells name parties.
 *
 * @param roleColumns what `roleColumnsOf` finds in the table
 */
export function rolesInColumns(reading: TableReading, roleColumns: readonly RoleColumn[] | null): Candidate | null {
  if (roleColumns === null) return null;
  if (roleColumns.length === reading.columns.length) return ofHeading(reading, roleColumns);
  const before = reading.columns.slice(0, roleColumns[0]?.index ?? 0);
  const name = nameColumn(before) ?? reading.columns[0];
  if (name === undefined) return null;
  const body = bodyRows(reading.table.rows, {
    header: reading.table.header,
    name: name.index,
    parties: roleColumns.map((column) => column.index),
    group: groupColumn(before, name)?.index ?? null,
    isAssigned: (cell) => namesIn(cell).length > 0,
  });
  const activities = body.map(({ row, group }) => ({
    ...newActivity(row, name.index, group),
    holders: holdersIn(row, roleColumns),
  }));
  return namingParties(activities, weigh(roleColumns));
}

/** A table with a column for each role and none for activities: its heading names the only one. */
function ofHeading(reading: TableReading, roleColumns: readonly RoleColumn[]): Candidate {
  const activities = activitiesOfRows(reading, null, (holders, row) => giveRoles(holders, row, roleColumns));
  return namingParties(activities, weigh(roleColumns));
}

function weigh(roleColumns: readonly RoleColumn[]): Pick<Candidate, "score" | "reason"> {
  const letters = roleColumns.flatMap((column) => column.letters);
  return { score: 1 + new Set(letters).size, reason: `its header names the roles ${letters.join(", ")}` };
}

/** The columns whose header names a role; null when they are too few to tell a matrix. */
export function roleColumnsOf({ columns, scheme, mentioned, ordered }: TableReading): RoleColumn[] | null {
  const named = lettersOfHeaders(
    columns.map(({ header }) => header),
    scheme,
  );
  if (named.filter((letters) => letters.length > 0).length < 2) return null;
  const isHeaded = isHeadedByRoles(columns, scheme);
  // The first column is the activity, unless all of them are roles.
  const first = named.every((letters) => letters.length > 0) ? 0 : 1;
  const certain = columns.flatMap((column): RoleColumn[] => {
    const { index } = column;
    const letters = named[index] ?? [];
    const isNamed = index >= first && letters.length > 0;
    return isNamed && (isHeaded || column.roles <= column.unknown) ? [{ index, letters }] : [];
  });
  const known = new Set(certain.flatMap((column) => column.letters));
  const found = new Set(certain.map((column) => column.index));
  const strangers = columns.filter(({ index, header }) => index > 0 && !found.has(index) && /^\p{L}$/u.test(header));
  const isLettered = certain.every(({ index }) => /^\p{L}$/u.test(columns[index]?.header ?? ""));
  const isTold = mentioned || ordered || (!isLettered && tellsBoth(known, scheme));
  if (known.size < (isTold ? 2 : 3) || certain.length < 2) return null;
  if (isLettered && !ordered && !isScheme(known, strangers.length, scheme)) return null;
  // Beside "Consulted" and "Informed" also "Owner" and "Lead" are roles, and no parties.
  const likely = columns.flatMap(({ index, header }): RoleColumn[] => {
    const letter = index === 0 || found.has(index) ? undefined : letterNamed(header, scheme);
    return letter === undefined || known.has(letter) ? [] : [{ index, letters: [letter] }];
  });
  return [...certain, ...likely].toSorted((left, right) => left.index - right.index);
}

/** True for roles of which one does the work, and another answers for it. */
function tellsBoth(letters: ReadonlySet<string>, scheme: RoleScheme): boolean {
  const duties = new Set([...letters].map((letter) => dutyOf(scheme, letter)));
  return duties.has("responsible") && duties.has("accountable");
}

/** Letters without a word: C, I, A are goods of security, D, M, A, I, C steps of a method. Somebody has to do the work. */
function isScheme(letters: ReadonlySet<string>, strangers: number, scheme: RoleScheme): boolean {
  const doer = letterFor(scheme, "responsible");
  return doer !== undefined && letters.has(doer) && (strangers === 0 || (letters.size > 3 && strangers === 1));
}

/**
 * True for a header such as `| Task | R | A | C | I |` or `| Task | Responsible | Accountable | Consulted |`: whatever
 * its cells say (a party may be called "AI"), nobody calls three parties so.
 */
export function isHeadedByRoles(columns: readonly ColumnProfile[], scheme: RoleScheme): boolean {
  const roles = columns.flatMap(({ header }) => roleOfHeader(header, scheme).role ?? []);
  if (roles.length < 3) return false;
  const strangers = columns.filter(({ header }) => /^\p{L}$/u.test(header) && roleOf(scheme, header) === undefined);
  const duties = new Set(roles.map(({ duty }) => duty));
  const isDistinct = new Set(roles).size === roles.length;
  return isDistinct && strangers.length === 0 && duties.has("accountable") && duties.has("responsible");
}

/** The role that a header cell names alone, by its letter or its name. */
const roleOfHeader = remembered((header: string, scheme: RoleScheme): { role: RoleDefinition | undefined } => {
  const [lettered, named] = [roleOf(scheme, header), roleNamed(foldWord(header), scheme)];
  return { role: scheme.roles.find((role) => role === lettered || role === named) };
});

/**
 * The letters that a header cell stands for: "R", "A = Approver", "Responsible / Accountable". A letter in brackets
 * behind a word counts more than the word: "Responsable (A)".
 */
export const lettersOfHeader: (header: string, scheme: RoleScheme) => readonly string[] = remembered(readHeader);

/**
 * The letters that each of these headers stands for. A word that means both ("Verantwortlich") is the one who answers
 * for the work beside another word for who does it ("Durchführend").
 */
export function lettersOfHeaders(headers: readonly string[], scheme: RoleScheme): (readonly string[])[] {
  const letters = headers.map((header) => lettersOfHeader(header, scheme));
  const [doer, answerer] = [letterFor(scheme, "responsible"), letterFor(scheme, "accountable")];
  if (doer === undefined || answerer === undefined || letters.flat().includes(answerer)) return letters;
  const doing = headers.filter((_, index) => letters[index]?.join() === doer);
  if (doing.length < 2 || doing.every(describesEither)) return letters;
  return letters.map((own, index) => (own.join() === doer && describesEither(headers[index] ?? "") ? [answerer] : own));
}

function readHeader(header: string, scheme: RoleScheme): readonly string[] {
  const [head = "", ...explanations] = header.split(/ ?[(（=:：–—] ?| - /u);
  const explained = explanations.map((word) => roleOf(scheme, word.replace(/[)） ]+$/u, ""))?.letter);
  const bracketed = explained.find((letter) => letter !== undefined);
  if (bracketed !== undefined) return [bracketed];
  const letters = head.split(/ ?[/&+,] ?/u).map((word) => letterInHeader(word, scheme));
  return letters.every((letter) => letter !== undefined) ? letters : [];
}

function letterInHeader(word: string, scheme: RoleScheme): string | undefined {
  const exact = roleOf(scheme, word) ?? roleNamed(foldWord(word), scheme);
  const duty = exact === undefined ? dutyInHeader(word) : undefined;
  return exact?.letter ?? (duty === undefined ? undefined : letterFor(scheme, duty));
}

/** The parties that a row names in its columns of roles. */
function holdersIn(row: Row, roleColumns: readonly RoleColumn[]): Holders {
  const holders: Holders = new Map();
  giveRoles(holders, row, roleColumns);
  return holders;
}

function giveRoles(holders: Holders, row: Row, roleColumns: readonly RoleColumn[]): void {
  for (const column of roleColumns) {
    for (const written of namesIn(row.cells[column.index])) addHolder(holders, written, column.letters);
  }
}
