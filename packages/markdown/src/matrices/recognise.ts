import { flipWhenPartiesAreRows } from "./activities-in-columns.ts";
import type { Candidate } from "./candidate.ts";
import { partiesInColumns } from "./parties-in-columns.ts";
import { markedRoles } from "./marked-roles.ts";
import { roleRows } from "./role-rows.ts";
import { responsibleInCells } from "./responsible-in-cells.ts";
import { rolesBesideNames } from "./roles-beside-names.ts";
import { rolesInColumns } from "./roles-in-columns.ts";
import type { TableReading } from "./table-reading.ts";

/** A table is taken for a matrix from this score on. */
const enough = 1;

/** What a table is: a candidate when it is a matrix, and how much speaks for it. */
export interface Recognition {
  candidate: Candidate | null;
  score: number;
  reason: string;
}

/** Weighs the shapes that a table could have, and takes the most convincing one. */
export function recognise(reading: TableReading): Recognition {
  const usual = partiesInColumns(reading);
  const shapes = [
    roleRows(reading),
    markedRoles(reading),
    rolesBesideNames(reading),
    usual === null ? null : flipWhenPartiesAreRows(usual, reading),
    rolesInColumns(reading),
    responsibleInCells(reading),
  ];
  const best = shapes
    .filter((candidate) => candidate !== null)
    .reduce<Candidate | null>(
      (leader, candidate) => (leader !== null && leader.score >= candidate.score ? leader : candidate),
      null,
    );
  if (best === null) {
    return { candidate: null, score: 0, reason: "no column holds roles, and its header names none" };
  }
  return { candidate: best.score >= enough ? best : null, score: best.score, reason: best.reason };
}
