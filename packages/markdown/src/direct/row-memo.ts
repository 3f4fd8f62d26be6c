import { type Row, type Table, tableOf } from "../blocks/block.ts";

/** The rows and tables of earlier revisions of a document, wherever they stood: most revisions leave most of them. */
export interface RowMemo {
  /** The row that was written so; its places are those where it was met first. */
  rowOf: (text: string) => Row | undefined;
  /** Remembers a row of a text. Not one with comments: those are sorted by their places. */
  keep: (text: string, row: Row, source: string) => void;
  /** The table of these rows: the same object as long as all of them are. */
  tableOf: (header: Row, rows: readonly Row[]) => Table;
  /** Remembers a table that was made of another. */
  keepTable: (table: Table) => void;
}

/** A row keeps the whole text that it was read in: after as many characters of them all rows are forgotten. */
const mostText = 32 * 1024 * 1024;

/** An empty memory, for the revisions of one document. */
export function rowMemo(): RowMemo {
  const rows = new Map<string, Row>();
  const tables = new WeakMap<Row, Table>();
  let latest = "";
  let kept = 0;
  const keepTable = (table: Table): void => {
    tables.set(keyOf(table.header, table.rows), table);
  };
  return {
    rowOf: (text) => rows.get(text),
    keep(text, row, source) {
      if (source !== latest) {
        latest = source;
        kept += source.length;
        if (kept > mostText) {
          rows.clear();
          kept = 0;
        }
      }
      rows.set(text, row);
    },
    tableOf(header, body) {
      const known = tables.get(keyOf(header, body));
      const isKnown =
        known?.header === header &&
        known.rows.length === body.length &&
        known.rows.every((row, index) => row === body[index]);
      if (isKnown) return known;
      const table = tableOf(header, body);
      keepTable(table);
      return table;
    },
    keepTable,
  };
}

/** Headers are alike in many tables, first rows are not. */
function keyOf(header: Row, [first]: readonly Row[]): Row {
  return first ?? header;
}
