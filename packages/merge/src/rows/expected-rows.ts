import type { WrittenTable } from "../table/written-table.ts";
import { eachVersion, mergeValue, nameOfVersion, versionNames } from "../versions.ts";
import type { MergedColumn } from "./merge-columns.ts";
import type { MergedRow } from "./merge-rows.ts";
import type { TableVersions, Trio } from "./table-versions.ts";

/** What the merged table has to say once it is read again. */
export interface ExpectedTable {
  header: readonly string[];
  rows: readonly ExpectedRow[];
}

/** What one row has to say. */
interface ExpectedRow {
  cells: readonly string[];
  /** True when it has to be read as an activity. */
  isActivity: boolean;
  /** The activity's group; undefined when it follows from a divider row, whose place is checked on its own. */
  group: string | null | undefined;
  /** Letters by column, where the columns are parties; null where any will do. */
  roles: readonly (string | null)[];
}

/** What has to be read from a table as it stands in one version. */
export function expectedAsIs(table: WrittenTable): ExpectedTable {
  return {
    header: table.header.cells.map((cell) => cell.trim()),
    rows: table.rows.map((row, index) => ({
      cells: row.cells,
      isActivity: row.activity !== null,
      group: row.activity?.group,
      roles: row.cells.map((_cell, column) => rolesIn(table, index, column)),
    })),
  };
}

/** What has to be read from the merged table when every conflict is decided for one side. */
export function expectedRows(
  versions: TableVersions,
  columns: readonly MergedColumn[],
  rows: readonly MergedRow[],
  side: "ours" | "theirs",
): ExpectedTable {
  const hasDividers = versionNames.some((version) => versions.tables[version].rows.some((row) => row.divides));
  return {
    header: columns.map((column) => column.header),
    rows: rows.flatMap((row): ExpectedRow[] => {
      const cells = row.kind === "row" ? row.cells : row[side];
      if (cells === null) return [];
      const texts = columns.map((_column, index) => cells[index] ?? "");
      return [
        {
          cells: texts,
          isActivity: versionNames.some((version) => versions.tables[version].rows[row.trio[version] ?? -1]?.activity),
          group: hasDividers || row.kind === "conflict" ? undefined : groupOf(row.trio, versions),
          roles: texts.map((text, index) => rolesOf(text, row.trio, columns[index], versions)),
        },
      ];
    }),
  };
}

/** The letters of the version that the text of a cell comes from. */
function rolesOf(text: string, trio: Trio, column: MergedColumn | undefined, { tables }: TableVersions): string | null {
  for (const version of versionNames) {
    const [row, at] = [trio[version], column?.[version]];
    if (row === null || at === null || at === undefined) continue;
    if ((tables[version].rows[row]?.cells[at] ?? "") === text) return rolesIn(tables[version], row, at);
  }
  return null;
}

function rolesIn({ matrix, rows, header }: WrittenTable, row: number, column: number): string | null {
  if (matrix.orientation !== "parties-in-columns") return null;
  let end = header.prefix.length + (header.opened ? 1 : 0);
  for (const cell of header.cells.slice(0, column + 1)) end += cell.length + 1;
  const start = end - (header.cells[column]?.length ?? 0);
  const party = matrix.parties.findIndex(({ range }) => range.start.column >= start && range.start.column <= end);
  return rows[row]?.activity?.assignments[party]?.roles.join(" ") ?? null;
}

function groupOf(trio: Trio, { tables }: TableVersions): string | null | undefined {
  const groups = eachVersion(nameOfVersion, (version) => {
    return tables[version].rows[trio[version] ?? -1]?.activity?.group;
  });
  const [own, other] = [
    groups.ours === undefined ? groups.theirs : groups.ours,
    groups.theirs === undefined ? groups.ours : groups.theirs,
  ];
  const result = mergeValue({ base: groups.base === undefined ? own : groups.base, ours: own, theirs: other });
  return result.kind === "merged" ? result.value : "\u0000";
}

/** True when a table that was read again says what it has to. */
export function saysAsExpected(table: WrittenTable, { header, rows }: ExpectedTable): boolean {
  const read = expectedAsIs(table);
  if (read.rows.length !== rows.length || !isSameTexts(read.header, header)) return false;
  return read.rows.every((row, index) => {
    const wanted = rows[index];
    if (wanted === undefined || row.isActivity !== wanted.isActivity) return false;
    const isGroup = wanted.group === undefined || wanted.group === (row.group ?? null);
    const isRoles = wanted.roles.every((roles, column) => roles === null || roles === (row.roles[column] ?? ""));
    return isGroup && isRoles && isSameTexts(row.cells, wanted.cells);
  });
}

/** Cells that a short row lacks are blank. */
function isSameTexts(left: readonly string[], right: readonly string[]): boolean {
  const columns = Math.max(left.length, right.length);
  return Array.from({ length: columns }, (_, index) => index).every(
    (index) => (left[index] ?? "") === (right[index] ?? ""),
  );
}
