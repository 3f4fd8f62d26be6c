import type { ResponsibilityModel } from "@raci-kit/model";
import { inlineMemo, type InlineReader, inlineReader } from "../direct/inline/inline-reader.ts";
import { alterInterpretation, type DocumentFacts, type Interpretation } from "../interpret-syntax.ts";
import type { PlacedTable } from "../matrices/read-matrices.ts";
import { type DirectInterpretation, understandDirectly } from "../read-document-directly.ts";
import { readModel } from "../read-model.ts";
import { type RevisionMemo, revisionMemo } from "../revision-memo.ts";
import type { Parsers } from "../syntax/parsers.ts";
import { decodeText } from "../text/decode.ts";
import { findTableEdit, type TablesInLines } from "./table-edit.ts";
import { linesOfTables, shiftLines } from "./table-lines.ts";

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
type Base = Interpretation & TablesInLines;

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
  return { model, tables, lines: linesOfTables(bytes, tables.placed) };
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
  const found = findTableEdit(previous.bytes, bytes, base, readInline, memo.rows);
  if (found === null) return null;
  const { index, edit, growth } = found;
  const altered = alterInterpretation(base, index, edit, facts, memo.tables);
  if (altered === null) return null;
  remember(altered.tables.placed[index], memo);
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
