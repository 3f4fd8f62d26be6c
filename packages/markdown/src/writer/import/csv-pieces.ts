import { normaliseName } from "../../text/normalise.ts";
import { foldWord } from "../../vocabulary/fold.ts";
import { headerMeaning } from "../../vocabulary/header-words.ts";
import type { CsvRecord } from "./csv-records.ts";

/** What the export writes in columns in front of the activity. */
export type Label = "document" | "section" | "group" | "id";

/** The rows of one matrix in a CSV text. */
export interface CsvPiece {
  rows: readonly CsvRecord[];
  /** Indices of the columns that the reader is to look at. */
  columns: readonly number[];
  /** Index of the column of each label; -1 when there is none. */
  labels: Readonly<Record<Label, number>>;
}

/**
 * Takes a CSV text apart by its columns `document` and `section`; without them it is one piece. A column that is blank
 * in a piece, yet filled in another, belongs to the other.
 */
export function csvPieces(header: CsvRecord, rows: readonly CsvRecord[]): CsvPiece[] {
  const titles = header.cells.map(normaliseName);
  const activity = titles.findIndex((title) => headerMeaning(title) === "activity");
  const labelled = labelColumns(titles.slice(0, Math.max(0, activity)));
  const taken = Object.values(labelled).filter((column) => column !== -1);
  // With labels in front of it the activity is known: it stands first, where no name is taken for a role.
  const others = [...titles.keys()].filter((column) => column !== activity && !taken.includes(column));
  const columns = taken.length > 0 ? [activity, ...others] : [...titles.keys()];

  const filled = filledColumns(rows);
  const byPlace = Map.groupBy(rows, (row) =>
    JSON.stringify([row.cells[labelled.document], row.cells[labelled.section]]),
  );
  return [...byPlace.values()].map((own): CsvPiece => {
    const filledHere = filledColumns(own);
    const isOwn = (column: number): boolean => column === activity || filledHere.has(column) || !filled.has(column);
    return { rows: own, columns: columns.filter(isOwn), labels: labelled };
  });
}

function labelColumns(titles: readonly string[]): Record<Label, number> {
  const columnOf = (label: Label): number => titles.findIndex((title) => foldWord(title) === label);
  return {
    document: columnOf("document"),
    section: columnOf("section"),
    group: columnOf("group"),
    id: columnOf("id"),
  };
}

function filledColumns(rows: readonly CsvRecord[]): Set<number> {
  const filled = new Set<number>();
  for (const { cells } of rows) {
    cells.forEach((cell, index) => {
      if (cell.trim() !== "") filled.add(index);
    });
  }
  return filled;
}
