import type { Assignment } from "@raci-kit/model";
import { cellText } from "../../exports/cell-text.ts";
import type { Mark, MarkedText } from "./marked-text.ts";
import type { PairedRow } from "./paired-matrices.ts";
import type { PairedColumn, PartyPairs } from "./party-pairs.ts";
import type { PlacedRow } from "./row-links.ts";

/** A row of two tables side by side. */
export interface MarkedRow {
  state: Mark;
  moved: boolean;
  /** The divider row that it stands under. */
  group: string | null;
  /** The activity's name, then the cell of each party; null where the revision does not have the row. */
  before: readonly MarkedText[] | null;
  after: readonly MarkedText[] | null;
}

type Cell = Pick<Assignment, "roles" | "unread">;

/** The parties of one revision, and how to find their cells. */
interface Side {
  columns: readonly PairedColumn[];
  cellsOf: (row: PlacedRow) => readonly Cell[];
  /** What it means that only this revision says something. */
  lone: Mark;
}

const blank: Cell = { roles: [], unread: [] };

/**
 * Marks what differs; `hasMoved` says whether a row of the new revision stands elsewhere than before, `unnamed` stands in
 * for the name of an activity that has none.
 */
export function markRows(
  rows: readonly PairedRow[],
  parties: PartyPairs,
  hasMoved: (row: PlacedRow) => boolean,
  unnamed: string,
): MarkedRow[] {
  const before = sideOf(parties.before, "-");
  const after = sideOf(parties.after, "+");
  return rows.map((row) => {
    const moved = row.moved || (row.after !== null && hasMoved(row.after));
    const olds = textsOf(row.before, row.after, before, after, unnamed);
    const currents = textsOf(row.after, row.before, after, before, unnamed);
    const group = (row.after ?? row.before)?.activity.group ?? null;
    return { state: stateOf(olds, currents, moved), moved, group, before: olds, after: currents };
  });
}

function sideOf(columns: readonly PairedColumn[], lone: Mark): Side {
  return {
    columns,
    lone,
    cellsOf: ({ matrix, activity }) =>
      columns.map(({ indices }) => activity.assignments[indices.get(matrix) ?? -1] ?? blank),
  };
}

function textsOf(
  own: PlacedRow | null,
  other: PlacedRow | null,
  side: Side,
  otherSide: Side,
  unnamed: string,
): MarkedText[] | null {
  if (own === null) {
    return null;
  }
  const { name } = own.activity;
  const otherCells = other === null ? [] : otherSide.cellsOf(other);
  const cells = side.cellsOf(own).map((cell, index): MarkedText => {
    const otherCell = otherCells[side.columns[index]?.partner ?? -1] ?? blank;
    return { text: cellText(cell), mark: other === null ? "" : markOf(cell, otherCell, side.lone) };
  });
  const otherName = other?.activity.name ?? name;
  const named: MarkedText =
    otherName === name
      ? { text: name || unnamed, mark: "" }
      : { text: name || unnamed, mark: "~", differsAt: commonLength(name, otherName) };
  return [named, ...cells];
}

/** How many UTF-16 units both texts begin with. */
function commonLength(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  let length = 0;
  while (length < end && left[length] === right[length]) {
    length += 1;
  }
  return length;
}

function markOf(cell: Cell, other: Cell, lone: Mark): Mark {
  if (said(cell) === said(other) || said(cell) === said(blank)) {
    return "";
  }
  return said(other) === said(blank) ? lone : "~";
}

/** What a cell says, whatever the order of its letters. */
function said({ roles, unread }: Cell): string {
  return JSON.stringify([roles.toSorted(), unread.map(({ text }) => text)]);
}

function stateOf(before: readonly MarkedText[] | null, after: readonly MarkedText[] | null, moved: boolean): Mark {
  if (before === null) {
    return "+";
  }
  if (after === null) {
    return moved ? "" : "-";
  }
  return [...before, ...after].some(({ mark }) => mark !== "") ? "~" : "";
}
