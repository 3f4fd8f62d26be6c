import { builtInSchemes } from "@raci-kit/model";
import { schemeNamedIn } from "../schemes/mentions.ts";
import { flipWhenPartiesAreRows } from "./activities-in-columns.ts";
import { blankTemplate } from "./blank-template.ts";
import type { Candidate } from "./candidate.ts";
import { type EarlierLetters, type LetterTable, partiesInColumns } from "./parties-in-columns.ts";
import { markedRoles } from "./marked-roles.ts";
import { roleRows } from "./role-rows.ts";
import { responsibleInCells } from "./responsible-in-cells.ts";
import { rolesBesideNames } from "./roles-beside-names.ts";
import { roleColumnsOf, rolesInColumns } from "./roles-in-columns.ts";
import { rolesInRows } from "./roles-in-rows.ts";
import type { TableReading } from "./table-reading.ts";

/** A table is taken for a matrix from this score on. */
const enough = 1;

/** What a table is: a candidate when it is a matrix, and how much speaks for it. */
export interface Recognition {
  candidate: Candidate | null;
  score: number;
  reason: string;
  /** The table as one with parties in its columns, whatever it is. */
  letters: LetterTable | null;
}

/**
 * Weighs the shapes that a table could have, and takes the most convincing one.
 *
 * @param earlier the same table, with the same header and scheme, before an edit; null when it is read for the first time
 */
export function recognise(reading: TableReading, earlier: EarlierLetters | null): Recognition {
  const letters = partiesInColumns(reading, earlier);
  const roleColumns = roleColumnsOf(reading);
  const shapes = [
    roleRows(reading),
    markedRoles(reading, roleColumns),
    rolesBesideNames(reading),
    letters === null ? null : flipWhenPartiesAreRows(letters, reading),
    rolesInColumns(reading, roleColumns),
    rolesInRows(reading),
    responsibleInCells(reading),
    letters === null ? blankTemplate(reading) : null,
  ];
  const best = shapes
    .filter((candidate) => candidate !== null)
    .reduce<Candidate | null>(
      (leader, candidate) => (leader !== null && leader.score >= candidate.score ? leader : candidate),
      null,
    );
  if (best === null) {
    return { candidate: null, score: 0, letters, reason: "no column holds roles, and its header names none" };
  }
  if (comparesSchemes(best) && !reading.ordered) {
    return { candidate: null, score: 0, letters, reason: "it compares role schemes" };
  }
  return { candidate: best.score >= enough ? best : null, score: best.score, reason: best.reason, letters };
}

/** True when most of its parties, or of its activities, are called like role schemes. */
function comparesSchemes({ parties, activities }: Candidate): boolean {
  return [parties, activities].some((named) => {
    const schemes = named.filter(({ name }) => isSchemeName(name));
    return schemes.length > 1 && schemes.length * 2 > named.length;
  });
}

/** Names of activities are longer. */
const longestSchemeName = Math.max(...builtInSchemes.map(({ name }) => name.length));

function isSchemeName(name: string): boolean {
  return name.length <= longestSchemeName && schemeNamedIn(name)?.name === name.toUpperCase();
}
