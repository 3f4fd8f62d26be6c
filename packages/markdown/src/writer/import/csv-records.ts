import { CsvError, type CsvErrorCode, parse } from "csv-parse/sync";
import type { ImportProblem } from "./import-result.ts";

/** One row of a CSV text. */
export interface CsvRecord {
  cells: readonly string[];
  /** The line it starts in, from 1. */
  line: number;
}

const separators = [",", ";", "\t"] as const;

/**
 * The rows of a CSV text (RFC 4180, byte order mark or none) that hold anything, the header first. The separator is
 * the one of comma, semicolon and tab that splits the header into most cells.
 */
export function csvRecords(text: string): readonly CsvRecord[] | ImportProblem {
  const unixText = text.replace(/\r\n?/gu, "\n");
  const records: CsvRecord[] = [];
  let nextLine = 1;
  try {
    parse(unixText, {
      bom: true,
      delimiter: separatorOf(unixText),
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }) => {
        const innerLines = cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
        records.push({ cells, line: lines - innerLines });
        nextLine = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isUnclosed = error.code === "CSV_QUOTE_NOT_CLOSED";
    return { line: isUnclosed ? nextLine : Number(error["lines"]), message: hints[error.code] ?? error.message };
  }
  return records;
}

const hints: Readonly<Partial<Record<CsvErrorCode, string>>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted cell is not closed; end it with a quote (") and double every quote inside of it',
  CSV_INVALID_CLOSING_QUOTE: 'text stands behind the closing quote of a cell; double every quote inside of it ("")',
  INVALID_OPENING_QUOTE:
    'a quote stands in a cell that is not quoted; put the cell in quotes and double the quote ("")',
};

function separatorOf(text: string): string {
  const widths = separators.map((separator) => ({ separator, width: headerWidth(text, separator) }));
  return widths.reduce((widest, next) => (next.width > widest.width ? next : widest)).separator;
}

/** How many cells the header has with this separator; none when it cannot be read with it. */
function headerWidth(text: string, delimiter: string): number {
  try {
    const [header = []] = parse(text, { bom: true, delimiter, record_delimiter: "\n", skip_empty_lines: true, to: 1 });
    return header.length;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return 0;
  }
}
