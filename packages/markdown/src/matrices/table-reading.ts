import type { RoleScheme, SectionHeading } from "@raci-kit/model";
import type { Cell, Row, Table } from "../blocks/block.ts";
import { readRoles, type RoleReading } from "../cells/read-roles.ts";
import { normaliseName } from "../text/normalise.ts";
import { type HeaderMeaning, headerMeaning } from "../vocabulary/header-words.ts";

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
  columns: readonly ColumnProfile[];
  read: CellReader;
}

/** Reads a cell's roles; equal texts are read once. */
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

/** Reads cells in `scheme`, each distinct text once. */
export function cellReader(scheme: RoleScheme): CellReader {
  const readings = new Map<string, RoleReading>();
  return (cell) => {
    const text = cell?.text ?? "";
    let reading = readings.get(text);
    if (reading === undefined) {
      reading = readRoles(text, scheme);
      readings.set(text, reading);
    }
    return reading;
  };
}

/** Profiles of all columns of a table. */
export function profileColumns(table: Table, read: CellReader): ColumnProfile[] {
  return table.header.cells.map((cell, index) => profileColumn(cell, index, table.rows, read));
}

function profileColumn(head: Cell, index: number, rows: readonly Row[], read: CellReader): ColumnProfile {
  const header = normaliseName(head.text);
  const profile = { index, header, meaning: headerMeaning(header), roles: 0, unknown: 0, blank: 0, length: 0 };
  const texts = new Set<string>();
  for (const row of rows) {
    const cell = row.cells[index];
    const reading = read(cell);
    if (reading.roles.length > 0) profile.roles += 1;
    else if (reading.unread.some((part) => part.kind !== "placeholder" && /[\p{L}\p{N}]/u.test(part.text)))
      profile.unknown += 1;
    else profile.blank += 1;
    texts.add(cell?.text ?? "");
    profile.length += cell?.text.length ?? 0;
  }
  return { ...profile, distinct: texts.size };
}
