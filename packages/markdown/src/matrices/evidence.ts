import { type Activity, dutyOf } from "@raci-kit/model";
import { isProperRole } from "../cells/role-vocabulary.ts";
import { isSign } from "../legends/signs.ts";
import { schemeNamedIn } from "../schemes/mentions.ts";
import { namesRoles } from "../vocabulary/role-header.ts";
import { cellName } from "./cell-name.ts";
import type { ColumnLayout } from "./columns.ts";
import { isLikeMatrix } from "./likeness.ts";
import { namesOtherGrid, otherAlphabet } from "./other-alphabets.ts";
import type { TableReading } from "./table-reading.ts";
import type { Tally } from "./tally.ts";

/** How far the letters of a table speak for a matrix. */
export interface Weight {
  score: number;
  reason: string;
}

/**
 * Weighs the letters of a table. Where the document names or explains a scheme a few letters are enough; elsewhere
 * responsible and accountable must both occur in several columns, as in a matrix they would, since grades, priorities,
 * permissions (CRUD) and sizes are letters in a grid as well.
 *
 * @param tally the sums of the cells of `activities`
 */
export function weighLetters(
  activities: readonly Activity[],
  tally: Tally,
  layout: ColumnLayout,
  reading: TableReading,
): Weight {
  if (reading.ordered) return { score: 10, reason: "a comment says that it is a matrix" };
  if (activities.length === 0 && layout.parties.some((column) => column.unknown > 0)) {
    return { score: 0, reason: "its rows hold numbers, no roles" };
  }
  const letters = [...tally.letters.keys()].toSorted();
  const seen = `${tally.roleCells} cells hold ${letters.join(", ")}`;
  const otherMeaning = otherMeaningOf(tally, layout, reading);
  if (otherMeaning !== null) return { score: 0, reason: `${seen}${otherMeaning}` };
  const familiar = layout.parties.filter((column) => reading.knownParties.has(column.header)).length;
  if (familiar > 0 && familiar === layout.parties.length && tally.unknownCells <= tally.roleCells) {
    return { score: 2, reason: "its header names the parties of another matrix" };
  }
  if (tally.roleCells === 0) return { score: 0, reason: "no cell holds a role" };
  if (letters.length === 1 && isSign(letters[0] ?? null)) return { score: 0, reason: `${seen}: ticks, no roles` };
  if (tally.unknownCells > 0.4 * tally.roleCells) {
    return { score: 0, reason: `${seen}, yet ${tally.unknownCells} cells hold something else` };
  }
  if (layout.parties.length === 1 && !isRoleColumn(activities, layout, reading)) {
    return { score: 0, reason: `${seen} in one column only, and its header names no role scheme` };
  }
  const isClean = tally.unknownCells * 10 <= tally.roleCells;
  const isLike = (): boolean =>
    isClean && layout.parties.length > 1 && isLikeMatrix(activities, reading.scheme, layout.name.header);
  const heading = reading.section.at(-1)?.title ?? "";
  if (namesOtherGrid(heading) && !isLike()) {
    return { score: 0, reason: `${seen}, yet its heading is "${heading}"` };
  }
  if (reading.mentioned)
    return { score: 2 + letters.length, reason: `${seen}, and the document speaks of ${reading.scheme.name}` };
  if (isLike()) {
    const duties = new Set(letters.map((letter) => dutyOf(reading.scheme, letter)));
    return { score: 1 + duties.size, reason: `${seen} of ${reading.scheme.name}` };
  }
  return { score: 0, reason: `${seen}, too little to tell it from another table of letters` };
}

/** What else the letters mean, as the end of a sentence; null when nothing says that they are no roles. */
function otherMeaningOf(tally: Tally, layout: ColumnLayout, reading: TableReading): string | null {
  // In the order of the alphabet: sums do not remember which came first.
  const strangers = [...tally.strangers.keys()].toSorted();
  if (strangers.length >= tally.letters.size && strangers.length > 0) {
    return `, yet as many letters are no roles: ${strangers.join(", ")}`;
  }
  // Letters that the legend explains as roles are no other alphabet.
  const alphabet = strangers.length === 0 ? undefined : otherAlphabet([...tally.letters.keys(), ...strangers]);
  if (alphabet !== undefined && tally.combined === 0) return ` beside ${strangers.join(", ")}: they are ${alphabet}`;
  const runs = strangeRuns(layout, reading);
  if (
    runs.length > 0 &&
    otherAlphabet([...tally.letters.keys(), ...runs.flatMap((run) => Array.from(run))]) === "permissions"
  ) {
    return ` beside ${runs.join(", ")}: they are permissions`;
  }
  const letters = [...[...tally.letters.keys()].toSorted(), ...strangers];
  const explained = letters.filter((letter) => reading.otherLetters.has(letter));
  if (explained.length * 2 <= letters.length || headColumns(explained, reading)) return null;
  const meanings = explained.map((letter) => `${letter} = ${reading.otherLetters.get(letter)}`);
  return `, which the document explains: ${meanings.join(", ")}`;
}

/** Capital letters run together that are no roles: "CRUD", "RW". */
function strangeRuns(layout: ColumnLayout, { table, columns, read }: TableReading): string[] {
  const others = columns.filter((column) => column.index > layout.name.index && column.unknown > 0);
  if (others.length === 0) return [];
  const cells = table.rows.flatMap((row) => others.map(({ index }) => row.cells[index]));
  const strange = cells.filter(
    (cell) => /^\p{Lu}{2,6}$/u.test(cellName(cell)) && read(cell).unread.some(({ kind }) => kind === "unknown"),
  );
  return [...new Set(strange.map(cellName))];
}

/** True when the explained letters are names of columns: "A = Anna, B = Ben" tells who they are. */
function headColumns(letters: readonly string[], { columns }: TableReading): boolean {
  return letters.some((letter) => columns.some(({ header }) => header === letter));
}

/** True for the only column of roles when its header names a scheme, or calls it "Role" and nothing but roles stand in it. */
function isRoleColumn(
  activities: readonly Activity[],
  layout: ColumnLayout,
  { scheme, section }: TableReading,
): boolean {
  const header = layout.parties[0]?.header ?? "";
  if (schemeNamedIn(header) !== undefined) return true;
  const assignments = activities.flatMap((activity) => activity.assignments);
  return namesRoles(header, section.at(-1)?.title) && assignments.every(({ raw }) => isProperRole(raw, scheme));
}
