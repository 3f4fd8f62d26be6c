import type { RoleScheme, SectionHeading, UnreadPart } from "@raci-kit/model";
import type { Cell, Table } from "../blocks/block.ts";
import { readRoles, type RoleReading } from "../cells/read-roles.ts";
import { type HeaderMeaning, headerMeaning } from "../vocabulary/header-words.ts";
import { cellName } from "./cell-name.ts";

/** A table with its scheme: what the recognisers look at. */
export interface TableReading {
  table: Table;
  section: readonly SectionHeading[];
  scheme: RoleScheme;
  /** True when the document speaks of a responsibility scheme by name, or explains one. */
  mentioned: boolean;
  /** True when the writer said that the table is a matrix. */
  ordered: boolean;
  /** Names of the parties that other matrices of the document have in their columns. */
  knownParties: ReadonlySet<string>;
  /** What the document says that letters mean, where that is no role. */
  otherLetters: ReadonlyMap<string, string>;
  columns: readonly ColumnProfile[];
  read: CellReader;
}

/** Reads a cell's roles. */
export type CellReader = (cell: Cell | undefined) => RoleReading;

/** What stands in one column below its header. */
export interface ColumnProfile {
  index: number;
  header: string;
  meaning: HeaderMeaning | undefined;
  /** Cells with a role, cells with unknown words only, cells that name nobody or hold a placeholder. */
  roles: number;
  unknown: number;
  blank: number;
  /** Distinct texts. */
  distinct: number;
  /** Length of all texts together. */
  length: number;
}

/** Reads cells in `scheme`. */
export function cellReader(scheme: RoleScheme): CellReader {
  return (cell) => readRoles(cell?.text ?? "", scheme);
}

/** Profiles of all columns of a table. Cells that short rows lack are blank, and not looked at one by one. */
export function profileColumns(table: Table, read: CellReader): ColumnProfile[] {
  const columns = table.header.cells.map((cell, index) => emptyProfile(cell, index));
  const texts = columns.map(() => new Set<string>());
  for (const row of table.rows) {
    row.cells.slice(0, columns.length).forEach((cell, index) => {
      const column = columns[index];
      if (column === undefined) return;
      column.length += cell.text.length;
      texts[index]?.add(cell.text);
      const reading = read(cell);
      if (reading.roles.length > 0) column.roles += 1;
      else if (reading.unread.some(isWord)) column.unknown += 1;
    });
  }
  return columns.map((column, index) => ({
    ...column,
    blank: table.rows.length - column.roles - column.unknown,
    distinct: texts[index]?.size ?? 0,
  }));
}

function emptyProfile(head: Cell, index: number): ColumnProfile {
  const header = cellName(head);
  return {
    index,
    header,
    meaning: headerMeaning(header),
    roles: 0,
    unknown: 0,
    blank: 0,
    distinct: 0,
    length: 0,
  };
}

function isWord(part: UnreadPart): boolean {
  return part.kind !== "placeholder" && /[\p{L}\p{N}]/u.test(part.text);
}
