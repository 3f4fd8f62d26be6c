import type { Table as TableNode, TableCell, TableRow } from "mdast";
import { plainText } from "../syntax/plain-text.ts";
import { normaliseName } from "../text/normalise.ts";
import { rangeBetween, type SourceText } from "../text/source.ts";
import type { Cell, Row, Table } from "./block.ts";

/** A GFM pipe table as rows of cells; `null` when the tree carries no positions. */
export function readPipeTable(node: TableNode, source: SourceText): Table | null {
  const rows = node.children.map((row) => readRow(row, source));
  const [header, ...body] = rows;
  if (header === undefined) return null;
  const last = body.at(-1) ?? header;
  return { header, rows: body, range: { start: header.range.start, end: last.range.end } };
}

function readRow(node: TableRow, source: SourceText): Row {
  const cells = node.children.map((cell, index) => readCell(cell, index === node.children.length - 1, source));
  return { cells, range: rangeBetween(source, startOf(node), endOf(node)) };
}

function readCell(node: TableCell, isLast: boolean, source: SourceText): Cell {
  let start = startOf(node);
  let end = endOf(node);
  // A cell's node takes in the pipe before it, the last one also the pipe behind it.
  if (source.text[start] === "|" && start < end) start += 1;
  if (isLast && end > start && source.text[end - 1] === "|" && !isEscaped(source.text, end - 1)) end -= 1;
  const written = source.text.slice(start, end);
  const raw = written.trim();
  if (raw !== "") {
    start += written.indexOf(raw);
    end = start + raw.length;
  }
  return {
    raw,
    text: plainText(node),
    strong: isStrong(node),
    id: writtenId(raw),
    range: rangeBetween(source, start, end),
  };
}

function isEscaped(text: string, offset: number): boolean {
  let backslashes = 0;
  while (text[offset - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

function isStrong(cell: TableCell): boolean {
  const spoken = cell.children.filter((child) => normaliseName(plainText(child)) !== "");
  return spoken.length > 0 && spoken.every((child) => child.type === "strong");
}

/** `<a id="x">`, `<a name="x">` or `{#x}` in a cell. */
export function writtenId(raw: string): string | null {
  const match = /<[a-z]+\b[^>]*\b(?:id|name)\s*=\s*["']?([^\s"'>]+)/iu.exec(raw) ?? /\{#([^\s}]+)\}/u.exec(raw);
  return match?.[1] ?? null;
}

function startOf(node: TableCell | TableRow): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: TableCell | TableRow): number {
  return node.position?.end.offset ?? 0;
}
