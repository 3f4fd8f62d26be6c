import { type Activity, type Assignment, dutyOf, type RoleScheme } from "@raci-kit/model";
import type { Cell } from "../blocks/block.ts";
import { cornerMeaning, type HeaderMeaning } from "../vocabulary/header-words.ts";
import type { Candidate } from "./candidate.ts";
import { cellName } from "./cell-name.ts";
import type { TableReading } from "./table-reading.ts";

/**
 * Turns a candidate on its side when its rows are the parties: the corner says so ("Role", "Team"), or, without a
 * word there, accountability does: an activity has one accountable, a party may have many.
 */
export function flipWhenPartiesAreRows(candidate: Candidate, reading: TableReading): Candidate {
  const corner = cornerOf(reading);
  const isFlipped = corner === "party" || (corner === undefined && rowsLookLikeParties(candidate, reading.scheme));
  return isFlipped ? flip(candidate, reading) : candidate;
}

/**
 * Where accountability alone leaves a doubt (one row, say), a table is turned like its neighbours: its header names
 * what the header of a turned matrix of the same document names.
 */
export function flipLikeOthers(
  tables: readonly { candidate: Candidate | null; reading: TableReading }[],
): (Candidate | null)[] {
  const flipped = tables.filter(({ candidate }) => candidate?.orientation === "activities-in-columns");
  const known = new Set(flipped.flatMap(({ candidate }) => candidate?.activities.map(({ name }) => name) ?? []));
  return tables.map(({ candidate, reading }) => {
    if (candidate?.orientation !== "parties-in-columns" || cornerOf(reading) !== undefined) return candidate;
    const shared = candidate.parties.filter((party) => known.has(party.name)).length;
    return shared > candidate.parties.length / 2 ? flip(candidate, reading) : candidate;
  });
}

function cornerOf(reading: TableReading): HeaderMeaning | undefined {
  return cornerMeaning(cellName(reading.table.header.cells[0]));
}

function rowsLookLikeParties(candidate: Candidate, scheme: RoleScheme): boolean {
  const rows = candidate.activities.map((activity) => activity.assignments);
  const columns = candidate.parties.map((_, index) => rows.flatMap((row) => row.slice(index, index + 1)));
  if (columns.length < 3 || rows.length < 2) return false;
  const settledRows = rows.filter((row) => hasOneAccountable(row, scheme)).length / rows.length;
  const settledColumns = columns.filter((column) => hasOneAccountable(column, scheme)).length / columns.length;
  return settledColumns >= 0.8 && settledRows <= 0.5 * settledColumns;
}

function hasOneAccountable(line: readonly Assignment[], scheme: RoleScheme): boolean {
  const isAccountable = (letter: string): boolean => dutyOf(scheme, letter) === "accountable";
  return line.filter((assignment) => assignment.roles.some(isAccountable)).length === 1;
}

function flip(candidate: Candidate, reading: TableReading): Candidate {
  const { header } = reading.table;
  const parties = candidate.activities.map(({ name, raw, nameRange }) => ({ name, raw, range: nameRange }));
  const activities = candidate.parties.map((party, column): Activity => {
    const head = header.cells.find((cell: Cell) => cell.range === party.range);
    return {
      name: party.name,
      raw: party.raw,
      nameRange: party.range,
      id: head?.id ?? null,
      group: null,
      assignments: candidate.activities.flatMap((row) =>
        row.assignments.slice(column, column + 1).map((cell) => ({ ...cell, party: row.name })),
      ),
      cells: header.cells.length,
      range: party.range,
    };
  });
  return { ...candidate, orientation: "activities-in-columns", parties, activities };
}
