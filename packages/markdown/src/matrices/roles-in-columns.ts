import {
  type Activity,
  type Assignment,
  letterFor,
  type Party,
  type Range,
  roleOf,
  type RoleScheme,
  type UnreadPart,
} from "@raci-kit/model";
import type { Cell, Row } from "../blocks/block.ts";
import { normaliseName } from "../text/normalise.ts";
import { foldWord } from "../vocabulary/fold.ts";
import { dutyInHeader } from "../vocabulary/role-words.ts";
import type { Candidate } from "./candidate.ts";
import { namesIn, type WrittenName } from "./party-names.ts";
import { bodyRows } from "./rows.ts";
import type { ColumnProfile, TableReading } from "./table-reading.ts";

interface RoleColumn {
  index: number;
  letters: readonly string[];
}

/** Reads a table whose header names roles ("Responsible", "A", "Consulted (C)") and whose cells name parties. */
export function rolesInColumns(reading: TableReading): Candidate | null {
  const roleColumns = reading.columns.flatMap((column): RoleColumn[] => {
    const letters =
      column.index === 0 || column.roles > column.unknown ? [] : lettersOfHeader(column.header, reading.scheme);
    return letters.length > 0 ? [{ index: column.index, letters }] : [];
  });
  const distinct = new Set(roleColumns.flatMap((column) => column.letters)).size;
  if (distinct < (reading.mentioned || reading.ordered ? 2 : 3) || roleColumns.length < 2) return null;
  const nameColumn = nameOf(reading.columns, roleColumns);
  if (nameColumn === undefined) return null;

  const { header, rows } = reading.table;
  const body = bodyRows(rows, {
    header,
    name: nameColumn.index,
    parties: roleColumns.map((column) => column.index),
    group: null,
    isAssigned: (cell) => namesIn(cell).length > 0,
  });
  const parties = new Map<string, Party>();
  const named = body.map(({ row, group }) => ({ row, group, names: namesInRow(row, roleColumns) }));
  for (const { names } of named) {
    for (const { name, raw, range } of names.values()) if (!parties.has(name)) parties.set(name, { name, raw, range });
  }
  const activities = named.map(({ row, group, names }) =>
    readActivity(row, group, nameColumn, names, [...parties.keys()]),
  );
  return {
    orientation: "roles-in-columns",
    parties: [...parties.values()],
    activities,
    score: parties.size === 0 ? 0 : 1 + distinct,
    reason: `its header names the roles ${roleColumns.flatMap((column) => column.letters).join(", ")}`,
  };
}

/**
 * The letters that a header cell stands for: "R", "A = Approver", "Responsible / Accountable". A letter in brackets
 * behind a word counts more than the word: "Responsable (A)".
 */
function lettersOfHeader(header: string, scheme: RoleScheme): readonly string[] {
  const [head = "", ...explanations] = header.split(/\s*[(（=:：–—]\s*|\s+-\s+/u);
  const explained = explanations.map((word) => roleOf(scheme, word.replace(/[)）\s]+$/u, ""))?.letter);
  const bracketed = explained.find((letter) => letter !== undefined);
  if (bracketed !== undefined) return [bracketed];
  const letters = head.split(/\s*[/&+,]\s*/u).map((word) => letterInHeader(word, scheme));
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

interface NamedParty extends WrittenName {
  letters: string[];
}

function namesInRow(row: Row, roleColumns: readonly RoleColumn[]): Map<string, NamedParty> {
  const byName = new Map<string, NamedParty>();
  for (const column of roleColumns) {
    for (const written of namesIn(row.cells[column.index])) {
      const known = byName.get(written.name);
      if (known === undefined) byName.set(written.name, { ...written, letters: [...column.letters] });
      else known.letters.push(...column.letters.filter((letter) => !known.letters.includes(letter)));
    }
  }
  return byName;
}

function readActivity(
  row: Row,
  group: string | null,
  nameColumn: ColumnProfile,
  names: ReadonlyMap<string, NamedParty>,
  parties: readonly string[],
): Activity {
  const nameCell: Cell | undefined = row.cells[nameColumn.index];
  const rowEnd: Range = { start: row.range.end, end: row.range.end };
  const nothing: readonly UnreadPart[] = [];
  return {
    name: normaliseName(nameCell?.text ?? ""),
    raw: nameCell?.raw ?? "",
    nameRange: nameCell?.range ?? { start: row.range.start, end: row.range.start },
    id: row.cells.find((cell) => cell.id !== null)?.id ?? null,
    group,
    assignments: parties.map((party): Assignment => {
      const named = names.get(party);
      if (named === undefined) return { party, roles: [], raw: "", unread: nothing, range: rowEnd };
      return { party, roles: named.letters, raw: named.raw, unread: nothing, range: named.range };
    }),
    cells: row.cells.length,
    range: row.range,
  };
}
