/** A row of a pipe table as it stands in its line. */
export interface WrittenRow {
  /** What stands before the row: blanks, marks of quotes and lists. */
  prefix: string;
  /** True when a pipe stands before the first cell. */
  opened: boolean;
  /** Cells with the blanks beside them. */
  cells: readonly string[];
  /** True when a pipe stands behind the last cell. */
  closed: boolean;
}

/**
 * Takes a line of a pipe table apart. A backslash keeps a pipe within its cell, also inside of code, as GitHub
 * Flavored Markdown has it.
 *
 * @param line without its end
 * @param prefix what stands before the row
 */
export function splitRow(line: string, prefix: string): WrittenRow {
  const opened = line[prefix.length] === "|";
  const cells: string[] = [];
  let open = prefix.length + (opened ? 1 : 0);
  for (let offset = open; offset < line.length; offset += 1) {
    if (line[offset] === "\\" && (line[offset + 1] === "\\" || line[offset + 1] === "|")) offset += 1;
    else if (line[offset] === "|") {
      cells.push(line.slice(open, offset));
      open = offset + 1;
    }
  }
  const rest = line.slice(open);
  const closed = cells.length > 0 && rest.trim() === "";
  return { prefix, opened, cells: closed ? cells : [...cells, rest], closed };
}

/** The line that a row is written as. */
export function joinRow({ prefix, opened, cells, closed }: WrittenRow): string {
  // Without its pipe an empty first cell would be no cell, nor would one cell alone be a row.
  const needsPipe = cells.length === 1 || cells[0]?.trim() === "";
  return `${prefix}${opened || needsPipe ? "|" : ""}${cells.join("|")}${closed || needsPipe ? "|" : ""}`;
}
