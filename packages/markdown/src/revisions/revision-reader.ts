import type { ResponsibilityModel } from "@raci-kit/model";
import type { Row } from "../blocks/block.ts";
import { inlineMemo, type InlineReader, inlineReader } from "../direct/inline/inline-reader.ts";
import type { RowMemo } from "../direct/row-memo.ts";
import { alterInterpretation, type DocumentFacts, type Interpretation } from "../interpret-syntax.ts";
import type { PlacedTable } from "../matrices/read-matrices.ts";
import type { RowEdit } from "../matrices/row-edit.ts";
import { type DirectInterpretation, understandDirectly } from "../read-document-directly.ts";
import { readModel } from "../read-model.ts";
import { type RevisionMemo, revisionMemo } from "../revision-memo.ts";
import type { Parsers } from "../syntax/parsers.ts";
import { decodeText } from "../text/decode.ts";
import { mayHoldExcessMarks } from "../text/excess-marks.ts";
import { lineDifference } from "./line-difference.ts";
import { isSimpleRow, readTableLines } from "./read-table-lines.ts";
import { countLines, linesOfTables, shiftLines, type TableLines } from "./table-lines.ts";

/** One revision of a document. */
export interface Revision {
  /** What it says; its places may be those of earlier revisions, see `place`. */
  readonly model: ResponsibilityModel;
  readonly path: string;
  readonly bytes: Buffer;
  /** What the next revision can be made of; null when it has to be read in full. */
  readonly base: Base | null;
}

/** A document that others can be made of by altering rows of its tables. */
interface Base extends Interpretation {
  lines: readonly (TableLines | null)[];
}

/** Reads the revisions of one document, one after another. */
export interface RevisionReader {
  /**
   * Reads a revision. Where nothing but rows of one table gave way to others, only those are read, and what they were
   * is kept but for the places in it.
   *
   * @param previous the revision that most likely looks much alike, or null
   * @throws UndecodableTextError when the bytes are no text
   */
  read: (bytes: Buffer, path: string, previous: Revision | null) => Promise<Revision>;
  /** The model of a revision with the places that are its own. */
  place: (revision: Revision) => Promise<ResponsibilityModel>;
}

/** Longer edits make another table: their document is read in full. */
const mostBytes = 100_000;

const lineFeed = 10;
const pipe = 0x7c;

/** A reader for the revisions of one document. */
export function revisionReader(facts: Omit<DocumentFacts, "path">): RevisionReader {
  const [inlines, revisions] = [inlineMemo(), revisionMemo()];
  // Most documents take none, and those that do take them in every revision.
  let parsers: Parsers | null = null;
  const readInFull = async (bytes: Buffer, path: string): Promise<Revision> => {
    const text = decodeText(bytes);
    const options = { ...facts, path, memo: inlines, revisions };
    const simple = understandDirectly(text, options, parsers);
    if (simple === null && parsers === null) ({ parsers } = await import("../syntax/parsers.ts"));
    const understood = simple ?? understandDirectly(text, options, parsers);
    if (understood !== null) {
      return { model: understood.model, path, bytes, base: baseOf(understood, text, bytes) };
    }
    const { readDocument } = await import("../read-document.ts");
    return { model: readDocument(text, options), path, bytes, base: null };
  };
  return {
    async read(bytes, path, previous) {
      const readInline = inlineReader(parsers?.markdown ?? null, inlines);
      const altered =
        previous?.path === path ? alterRevision(previous, bytes, { ...facts, path }, readInline, revisions) : null;
      return altered ?? (await readInFull(bytes, path));
    },
    place: ({ bytes, path }) => readModel(decodeText(bytes), { ...facts, path }),
  };
}

/** The document as one to alter; null where lines of bytes are not lines of the text. */
function baseOf(understood: DirectInterpretation, text: string, bytes: Buffer): Base | null {
  const isPlain = understood.isCalm && !text.includes("\r") && bytes[0] !== 0xff && bytes[0] !== 0xfe;
  if (!isPlain) return null;
  const { model, tables } = understood;
  return { model, tables, lines: linesOfTables(bytes, tables.tables) };
}

function alterRevision(
  previous: Revision,
  bytes: Buffer,
  facts: DocumentFacts,
  readInline: InlineReader,
  memo: RevisionMemo,
): Revision | null {
  const { base } = previous;
  if (base === null) return null;
  const found = findEdit(previous.bytes, bytes, base, readInline, memo.rows);
  if (found === null) return null;
  const { index, edit, growth } = found;
  const altered = alterInterpretation(base, index, edit, facts, memo.tables);
  if (altered === null) return null;
  remember(altered.tables.tables[index], memo);
  const lines = growth === 0 ? base.lines : shiftLines(base.lines, index, growth);
  return {
    model: altered.model,
    path: previous.path,
    bytes,
    base: { model: altered.model, tables: altered.tables, lines },
  };
}

/** Lets the table be found again where its document is read in full. */
function remember(placed: PlacedTable | undefined, { rows, tables }: RevisionMemo): void {
  if (placed === undefined) return;
  rows.keepTable(placed.table);
  tables.keep(placed.table, placed);
}

/** An edit of the rows of one table. */
interface TableEdit {
  index: number;
  edit: RowEdit;
  /** By how many bytes the document grew. */
  growth: number;
}

/** What happened between two texts, when it is nothing but an edit of simple rows; null when it is more. */
function findEdit(
  before: Buffer,
  after: Buffer,
  base: Base,
  readInline: InlineReader,
  memo: RowMemo,
): TableEdit | null {
  const difference = lineDifference(before, after);
  if (difference === null) return null;
  const { start, endBefore, endAfter } = difference;
  const index = base.lines.findIndex((lines) => lines !== null && lines.start <= start && endBefore <= lines.end);
  const [place, table] = [base.lines[index], base.tables.tables[index]?.table];
  if (place === undefined || place === null || table === undefined) return null;
  const [old, current] = [linesBetween(before, start, endBefore), linesBetween(after, start, endAfter)];
  if (old === null || current === null) return null;
  const at = countLines(before, place.start, start);
  const removed = table.rows.slice(at, at + old.length);
  const known = current.map((line) => memo.rowOf(line) ?? null);
  const unknown = current.filter((_, line) => known[line] === null);
  const text = unknown.join("\n");
  const read = mayHoldExcessMarks(text) ? null : readTableLines(unknown, readInline);
  if (read === null) return null;
  for (const [line, row] of read.entries()) memo.keep(unknown[line] ?? "", row, text);
  const fresh = read.values();
  const added = known.flatMap((row) => row ?? fresh.next().value ?? []);
  return { index, edit: trimmedEdit(at, removed, added), growth: after.length - before.length };
}

/** The edit without the rows at its ends that stayed. */
function trimmedEdit(at: number, removed: readonly Row[], added: readonly Row[]): RowEdit {
  const most = Math.min(removed.length, added.length);
  let start = 0;
  while (start < most && removed[start] === added[start]) start += 1;
  let end = 0;
  while (end < most - start && removed.at(-1 - end) === added.at(-1 - end)) end += 1;
  return {
    at: at + start,
    removed: removed.slice(start, removed.length - end),
    added: added.slice(start, added.length - end),
  };
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The lines between two offsets without their endings; null when there are too many, or other things than simple rows. */
function linesBetween(bytes: Buffer, start: number, end: number): string[] | null {
  if (start === end) return [];
  if (end - start > mostBytes || bytes[end - 1] !== lineFeed || bytes[start] !== pipe) return null;
  try {
    const lines = decoder.decode(bytes.subarray(start, end - 1)).split("\n");
    return lines.every(isSimpleRow) ? lines : null;
  } catch {
    // The reader of whole documents says where the bytes are no text.
    return null;
  }
}
