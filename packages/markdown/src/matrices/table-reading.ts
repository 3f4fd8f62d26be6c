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
  /** True when a legend stands between the table and the heading above it. */
  explained: boolean;
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
  readonly index: number;
  readonly header: string;
  readonly meaning: HeaderMeaning | undefined;
  /** Cells with a role, cells with unknown words only, cells that name nobody or hold a placeholder. */
  readonly roles: number;
  readonly unknown: number;
  readonly blank: number;
  /** Distinct texts that are not blank. */
  readonly distinct: number;
  /** True when a text comes again, or a cell is blank. */
  readonly repeats: boolean;
  /** Length of all texts together. */
  readonly length: number;
}

/** Reads cells in `scheme`. */
export function cellReader(scheme: RoleScheme): CellReader {
  return (cell) => readRoles(cell?.text ?? "", scheme);
}

/**
 * Profiles of all columns of a table. Cells that short rows lack are blank, and not looked at one by one. Cells are read
 * where somebody asks for their roles: hardly anybody does for the names of activities.
 */
export function profileColumns({ header, rows }: Table, read: CellReader): ColumnProfile[] {
  const columns = header.cells.map((): Cell[] => []);
  for (const { cells } of rows) {
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (cell === undefined) break;
      column.push(cell);
    }
  }
  return header.cells.map((head, index) => new LazyProfile(head, index, columns[index] ?? [], rows.length, read));
}

type CellCounts = Pick<ColumnProfile, "roles" | "unknown">;

class LazyProfile implements ColumnProfile {
  readonly index: number;
  readonly header: string;
  readonly meaning: HeaderMeaning | undefined;
  readonly length: number;
  readonly #cells: readonly Cell[];
  readonly #rows: number;
  readonly #read: CellReader;
  #counts: CellCounts | undefined;

  constructor(head: Cell, index: number, cells: readonly Cell[], rows: number, read: CellReader) {
    this.index = index;
    this.header = cellName(head);
    this.meaning = headerMeaning(this.header);
    this.length = cells.reduce((sum, { text }) => sum + text.length, 0);
    this.#cells = cells;
    this.#rows = rows;
    this.#read = read;
  }

  get roles(): number {
    return this.#counted().roles;
  }

  get unknown(): number {
    return this.#counted().unknown;
  }

  get blank(): number {
    return this.#rows - this.roles - this.unknown;
  }

  get distinct(): number {
    const texts = new Set(this.#cells.map(({ text }) => text));
    return texts.has("") ? texts.size - 1 : texts.size;
  }

  get repeats(): boolean {
    return this.distinct < this.#cells.length;
  }

  #counted(): CellCounts {
    this.#counts ??= countCells(this.#cells, this.#read);
    return this.#counts;
  }
}

function countCells(cells: readonly Cell[], read: CellReader): CellCounts {
  const counts = { roles: 0, unknown: 0 };
  for (const cell of cells) {
    const { roles, unread } = read(cell);
    if (roles.length > 0) counts.roles += 1;
    else if (unread.some(isWord)) counts.unknown += 1;
  }
  return counts;
}

function isWord(part: UnreadPart): boolean {
  return part.kind !== "placeholder" && /[\p{L}\p{N}]/u.test(part.text);
}
