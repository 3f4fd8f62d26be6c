import { letterFor, roleOf, type RoleScheme } from "@raci-kit/model";
import type { Row } from "../blocks/block.ts";
import { letterNamed } from "../cells/role-vocabulary.ts";
import { foldWord } from "../vocabulary/fold.ts";
import { dutyInHeader } from "../vocabulary/role-words.ts";
import type { Candidate } from "./candidate.ts";
import { addHolder, type Holders, namingParties, newActivity } from "./holders.ts";
import { namesIn } from "./party-names.ts";
import { bodyRows } from "./rows.ts";
import type { ColumnProfile, TableReading } from "./table-reading.ts";

/** A column whose header names a role, or several. */
export interface RoleColumn {
  index: number;
  letters: readonly string[];
}

/** Reads a table whose header names roles ("Responsible", "A", "Consulted (C)") and whose cells name parties. */
export function rolesInColumns(reading: TableReading): Candidate | null {
  const roleColumns = roleColumnsOf(reading);
  if (roleColumns === null) return null;
  const nameColumn = nameOf(reading.columns, roleColumns);
  if (nameColumn === undefined) return null;
  const body = bodyRows(reading.table.rows, {
    header: reading.table.header,
    name: nameColumn.index,
    parties: roleColumns.map((column) => column.index),
    group: reading.columns.find(({ meaning, index }) => meaning === "group" && index < nameColumn.index)?.index ?? null,
    isAssigned: (cell) => namesIn(cell).length > 0,
  });
  const activities = body.map(({ row, group }) => ({
    ...newActivity(row, nameColumn.index, group),
    holders: holdersIn(row, roleColumns),
  }));
  const letters = roleColumns.flatMap((column) => column.letters);
  return namingParties(activities, {
    score: 1 + new Set(letters).size,
    reason: `its header names the roles ${letters.join(", ")}`,
  });
}

/** The columns whose header names a role; null when they are too few to tell a matrix. */
export function roleColumnsOf({ columns, scheme, mentioned, ordered }: TableReading): RoleColumn[] | null {
  const certain = columns.flatMap((column): RoleColumn[] => {
    const letters = column.index === 0 || column.roles > column.unknown ? [] : lettersOfHeader(column.header, scheme);
    return letters.length > 0 ? [{ index: column.index, letters }] : [];
  });
  const known = new Set(certain.flatMap((column) => column.letters));
  const found = new Set(certain.map((column) => column.index));
  const strangers = columns.filter(({ index, header }) => index > 0 && !found.has(index) && /^\p{L}$/u.test(header));
  if (known.size < (mentioned || ordered ? 2 : 3) || certain.length < 2 || strangers.length >= certain.length)
    return null;
  // Beside "Consulted" and "Informed" also "Owner" and "Lead" are roles, and no parties.
  const likely = columns.flatMap(({ index, header }): RoleColumn[] => {
    const letter = index === 0 || found.has(index) ? undefined : letterNamed(header, scheme);
    return letter === undefined || known.has(letter) ? [] : [{ index, letters: [letter] }];
  });
  return [...certain, ...likely].toSorted((left, right) => left.index - right.index);
}

/**
 * The letters that a header cell stands for: "R", "A = Approver", "Responsible / Accountable". A letter in brackets
 * behind a word counts more than the word: "Responsable (A)".
 */
function lettersOfHeader(header: string, scheme: RoleScheme): readonly string[] {
  const [head = "", ...explanations] = header.split(/ ?[(（=:：–—] ?| - /u);
  const explained = explanations.map((word) => roleOf(scheme, word.replace(/[)） ]+$/u, ""))?.letter);
  const bracketed = explained.find((letter) => letter !== undefined);
  if (bracketed !== undefined) return [bracketed];
  const letters = head.split(/ ?[/&+,] ?/u).map((word) => letterInHeader(word, scheme));
  return letters.every((letter) => letter !== undefined) ? letters : [];
}

function letterInHeader(word: string, scheme: RoleScheme): string | undefined {
  const exact = roleOf(scheme, word) ?? scheme.roles.find((role) => foldWord(role.name) === foldWord(word));
  const duty = exact === undefined ? dutyInHeader(word) : undefined;
  return exact?.letter ?? (duty === undefined ? undefined : letterFor(scheme, duty));
}

function nameOf(columns: readonly ColumnProfile[], roleColumns: readonly RoleColumn[]): ColumnProfile | undefined {
  const firstRole = roleColumns[0]?.index ?? 0;
  const before = columns.filter((column) => column.index < firstRole && column.meaning !== "number");
  return before.find((column) => column.meaning === "activity") ?? before.at(-1) ?? columns[0];
}

/** The parties that a row names in its columns of roles. */
function holdersIn(row: Row, roleColumns: readonly RoleColumn[]): Holders {
  const holders: Holders = new Map();
  for (const column of roleColumns) {
    for (const written of namesIn(row.cells[column.index])) addHolder(holders, written, column.letters);
  }
  return holders;
}
