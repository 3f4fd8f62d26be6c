import type { RoleScheme, SectionHeading, UnreadPart } from "@raci-kit/model";
import type { Cell, Table } from "../blocks/block.ts";
import { readRoles, type RoleReading } from "../cells/read-roles.ts";
import { type HeaderMeaning, headerMeaning } from "../vocabulary/header-words.ts";
import { cellName } from "./cell-name.ts";
import type { RowEdit } from "./row-edit.ts";

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
export function profileColumns(table: Table, read: CellReader): ColumnProfile[] {
  const columns = columnsOf(table);
  return table.header.cells.map((head, index) => {
    const cells = columns[index] ?? [];
    const header = cellName(head);
    const name = { index, header, meaning: headerMeaning(header) };
    return new LazyProfile(name, lengthOf(cells), table.rows.length, () => cells, read, null);
  });
}

/** The profiles of a table in which some rows gave way to others; `profiles` are those it had before. */
export function alterProfiles(
  profiles: readonly ColumnProfile[],
  table: Table,
  { removed, added }: RowEdit,
  read: CellReader,
): ColumnProfile[] {
  const [gone, fresh] = [removed, added].map((rows) => columnsOf({ header: table.header, rows }));
  return profiles.map((profile) => {
    const { index, length } = profile;
    const [less, more] = [gone?.[index] ?? [], fresh?.[index] ?? []];
    const change = (counts: CellCounts): CellCounts => {
      const [fewer, further] = [countCells(less, read), countCells(more, read)];
      return {
        roles: counts.roles - fewer.roles + further.roles,
        unknown: counts.unknown - fewer.unknown + further.unknown,
      };
    };
    return new LazyProfile(
      profile,
      length - lengthOf(less) + lengthOf(more),
      table.rows.length,
      () => table.rows.flatMap(({ cells }) => cells.slice(index, index + 1)),
      read,
      profile instanceof LazyProfile && profile.counts !== null ? change(profile.counts) : null,
    );
  });
}

/** The cells below each header cell. */
function columnsOf({ header, rows }: Pick<Table, "header" | "rows">): Cell[][] {
  const columns = header.cells.map((): Cell[] => []);
  for (const { cells } of rows) {
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (cell === undefined) break;
      column.push(cell);
    }
  }
  return columns;
}

function lengthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0);
}

type CellCounts = Pick<ColumnProfile, "roles" | "unknown">;

class LazyProfile implements ColumnProfile {
  readonly index: number;
  readonly header: string;
  readonly meaning: HeaderMeaning | undefined;
  readonly length: number;
  /** Null as long as nobody asked for them. */
  counts: CellCounts | null;
  readonly #rows: number;
  readonly #cells: () => readonly Cell[];
  readonly #read: CellReader;

  constructor(
    { index, header, meaning }: Pick<ColumnProfile, "index" | "header" | "meaning">,
    length: number,
    rows: number,
    cells: () => readonly Cell[],
    read: CellReader,
    counts: CellCounts | null,
  ) {
    this.index = index;
    this.header = header;
    this.meaning = meaning;
    this.length = length;
    this.counts = counts;
    this.#rows = rows;
    this.#cells = cells;
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
    const texts = new Set(this.#cells().map(({ text }) => text));
    return texts.has("") ? texts.size - 1 : texts.size;
  }

  get repeats(): boolean {
    return this.distinct < this.#cells().length;
  }

  #counted(): CellCounts {
    this.counts ??= countCells(this.#cells(), this.#read);
    return this.counts;
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
