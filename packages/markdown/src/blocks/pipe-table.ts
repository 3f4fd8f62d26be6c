import type { Table as TableNode, TableCell, TableRow } from "mdast";
import { plainText } from "../syntax/plain-text.ts";
import { normaliseName } from "../text/normalise.ts";
import { rangeBetween, type SourceText } from "../text/source.ts";
import { Cell, type Row, type Table, tableOf } from "./block.ts";

/** A GFM pipe table as rows of cells; `null` when the tree carries no positions. */
export function readPipeTable(node: TableNode, source: SourceText): Table | null {
  const rows = node.children.map((row) => readRow(row, source));
  const [header, ...body] = rows;
  if (header === undefined) return null;
  return tableOf(header, body);
}

function readRow(node: TableRow, source: SourceText): Row {
  const cells = node.children.map((cell, index) => readCell(cell, index === node.children.length - 1, source));
  return { cells, range: rangeBetween(source, startOf(node), endOf(node)) };
}

function readCell(node: TableCell, isLast: boolean, source: SourceText): Cell {
  const between = betweenPipes(node, isLast, source.text);
  const written = source.text.slice(between.start, between.end);
  const raw = written.trim();
  const start = between.start + (raw === "" ? 0 : written.indexOf(raw));
  const range = rangeBetween(source, start, raw === "" ? between.end : start + raw.length);
  return new Cell(raw, plainText(node), isStrong(node), writtenId(raw), range);
}

/** The offsets between the pipes of a cell. Its node takes in the pipe before it, the last one also the pipe behind it. */
export function betweenPipes(node: TableCell, isLast: boolean, text: string): { start: number; end: number } {
  const end = endOf(node);
  const start = text[startOf(node)] === "|" && startOf(node) < end ? startOf(node) + 1 : startOf(node);
  if (!isLast) return { start, end };
  let closing = end - 1;
  while (closing >= start && (text[closing] === " " || text[closing] === "\t")) closing -= 1;
  const isClosed = closing >= start && text[closing] === "|" && !isEscaped(text, closing);
  return { start, end: isClosed ? closing : end };
}

function isEscaped(text: string, offset: number): boolean {
  let backslashes = 0;
  while (text[offset - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

const emphasisTag = /^<(\/?)(?:b|strong|i|em)(?=[\s>])/iu;

/** True when the whole text of a cell is bold or italic, by marks or by tags. */
export function isStrong(cell: TableCell): boolean {
  let tags = 0;
  let isSpoken = false;
  for (const child of cell.children) {
    const tag = child.type === "html" ? emphasisTag.exec(child.value) : null;
    if (tag !== null) tags += tag[1] === "/" ? -1 : 1;
    if (normaliseName(plainText(child)) === "") continue;
    isSpoken = true;
    if (tags <= 0 && child.type !== "strong" && child.type !== "emphasis") return false;
  }
  return isSpoken;
}

/** `<a id="x">`, `<a name="x">` or `{#x}` in a cell. */
export function writtenId(raw: string): string | null {
  const match = /<[a-z]+\b[^<>]*\s(?:id|name)\s*=\s*["']?([^\s"'<>]+)/iu.exec(raw) ?? /\{#([^\s{}]+)\}/u.exec(raw);
  return match?.[1] ?? null;
}

function startOf(node: TableCell | TableRow): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: TableCell | TableRow): number {
  return node.position?.end.offset ?? 0;
}
