import type { DemotedTable, Range } from "@raci-kit/model";
import { rangeBetween, type SourceText } from "../text/source.ts";
import type { Block, TextBlock } from "./block.ts";

/** A row with at least two pipes, or two cells: what writers mean as a row of a table. */
const pipeRow = /^[ \t>]*\|[^|]*\||^[^|]+\|[^|]+\|/u;

interface PipeLines {
  /** Lines with pipes, as they stand one below the other in the document. */
  lines: readonly string[];
  range: Range;
  /** True when they stand among HTML tags. */
  html: boolean;
}

/**
 * Finds text that was meant as a table: lines with pipes that the parser left in paragraphs. GFM asks for a delimiter
 * row directly below the header, with as many cells, and for no blank line before the last row
 * (GFM specification, "Tables (extension)").
 */
export function findDemotedTables(blocks: readonly Block[], source: SourceText): DemotedTable[] {
  const demoted: DemotedTable[] = [];
  let run: PipeLines[] = [];
  let behindTable = false;
  const close = (): void => {
    const reason = reasonOf(run, behindTable);
    const [first] = run;
    const last = run.at(-1);
    if (reason !== null && first !== undefined && last !== undefined) {
      demoted.push({ reason, range: { start: first.range.start, end: last.range.end } });
    }
    run = [];
  };
  for (const block of blocks) {
    const lines = block.kind === "text" && !block.heading ? pipeLines(block, source) : null;
    if (lines !== null) {
      run.push(lines);
      continue;
    }
    close();
    behindTable = block.kind === "table";
  }
  close();
  return demoted;
}

/** The paragraph's lines when every one of them (a first line of words aside) is written like a row. */
function pipeLines({ range, html }: TextBlock, source: SourceText): PipeLines | null {
  const start = source.lineStarts[range.start.line - 1] ?? 0;
  const end = source.lineStarts[range.end.line] ?? source.text.length;
  const text = source.text.slice(start, end);
  if (!/[|-]/u.test(text)) return null;
  const lines = text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== "");
  const rows = lines.filter((line) => pipeRow.test(line) || isDelimiterRow(line));
  if (rows.length < Math.max(1, lines.length - 1)) return null;
  const skipped = lines.findIndex((line) => rows[0] === line);
  const first = source.lineStarts[range.start.line - 1 + skipped] ?? start;
  return {
    lines: rows,
    html: html === true,
    range: { start: rangeBetween(source, first, first).start, end: range.end },
  };
}

function reasonOf(run: readonly PipeLines[], behindTable: boolean): string | null {
  const lines = run.flatMap((part) => part.lines);
  const delimiter = lines.findIndex((line) => isDelimiterRow(line) && line.includes("|"));
  if (delimiter === -1) {
    return behindTable && lines.some((line) => /^[ \t>]*\|/u.test(line))
      ? "a blank line cuts it off from the table above"
      : null;
  }
  if (delimiter === 0) return "no header row stands above its row of dashes";
  if (run.length > 1) return "blank lines stand between its rows";
  const [header, dashes] = [lines[delimiter - 1] ?? "", lines[delimiter] ?? ""].map(cellCount);
  if (header === dashes) return run[0]?.html === true ? "no blank line stands between it and the HTML tag above" : null;
  return `its header has ${header} cells, the row of dashes below it has ${dashes}`;
}

/** A row of dashes and pipes as it stands below a header: `|---|:-:|`, also without outer pipes, or with a cell forgotten. */
function isDelimiterRow(line: string): boolean {
  const cells = line
    .replace(/^[ \t>]*\|?/u, "")
    .split("|")
    .map((cell) => cell.trim());
  return /^:?-+:?$/u.test(cells[0] ?? "") && cells.every((cell) => /^(?:-|:)*$/u.test(cell));
}

function cellCount(row: string): number {
  const inner = row
    .replace(/^[ \t>]*\|?/u, "")
    .trimEnd()
    .replace(/\|$/u, "");
  return inner.replaceAll("\\|", "").split("|").length;
}
