import type { DocumentComment } from "@raci-kit/model";
import { type Row, type Table, tableOf } from "../blocks/block.ts";
import type { SourceText } from "../text/source.ts";

/** A line of a table: offsets between which its cells stand. */
interface RowPlace {
  source: SourceText;
  /** Index of the line, from 0. */
  line: number;
  start: number;
  end: number;
}

/** The rows and tables of earlier revisions of a document: most revisions leave most lines where they stood. */
export interface RowMemo {
  /** The row that stood in this line, when the line says what it said. */
  rowAt: (place: RowPlace) => ReadRow | undefined;
  keep: (place: RowPlace, read: ReadRow) => void;
  /** The table of these rows: the same object as long as all of them are. */
  tableOf: (header: Row, rows: readonly Row[]) => Table;
}

/** A row with the comments in its cells. */
interface ReadRow {
  row: Row;
  comments: readonly DocumentComment[];
}

interface KnownRow {
  /** The line up to the end of the row. */
  text: string;
  /** Where the row starts in it. */
  start: number;
  read: ReadRow;
}

/** A row keeps the text of its whole document in memory: after as many characters of them all rows are forgotten. */
const mostText = 32 * 1024 * 1024;

/** An empty memory, for the revisions of one document. */
export function rowMemo(): RowMemo {
  const rows: (KnownRow | undefined)[] = [];
  const tables = new WeakMap<Row, Table>();
  let source: SourceText | null = null;
  let kept = 0;
  return {
    rowAt({ source: { text, lineStarts }, line, start, end }) {
      const known = rows[line];
      const from = lineStarts[line] ?? 0;
      const isKnown =
        known !== undefined &&
        known.start === start - from &&
        known.text.length === end - from &&
        text.startsWith(known.text, from);
      return isKnown ? known.read : undefined;
    },
    keep(place, read) {
      if (place.source !== source) {
        source = place.source;
        kept += source.text.length;
        if (kept > mostText) rows.length = kept = 0;
      }
      const from = source.lineStarts[place.line] ?? 0;
      rows[place.line] = { text: source.text.slice(from, place.end), start: place.start - from, read };
    },
    tableOf(header, body) {
      const known = tables.get(header);
      const isKnown = known?.rows.length === body.length && known.rows.every((row, index) => row === body[index]);
      if (isKnown) return known;
      const table = tableOf(header, body);
      tables.set(header, table);
      return table;
    },
  };
}
