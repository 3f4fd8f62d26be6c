import { mayHoldMatrix, readDocument, type ReadOptions } from "@raci-kit/markdown";
import { keepsOtherRows, misreadTables } from "./document/misread-tables.ts";
import { hasMarkers, readConflicts } from "./document/read-conflicts.ts";
import { skeletonOf, tableOf } from "./document/skeleton.ts";
import { fillIn, misplacedTables, type TableMerge, type TableMerges } from "./document/table-merges.ts";
import { giveForm, mergeForms, takeForm } from "./document/text-form.ts";
import { findTables, type ReadText } from "./pairing/find-tables.ts";
import { mergeTable } from "./rows/merge-table.ts";
import { type ConflictStyle, type Piece, writePieces } from "./table/pieces.ts";
import { eachVersion, nameOfVersion, type Versions } from "./versions.ts";

/** Merges texts line by line, as `git merge-file` does. */
export type LineMerger = (texts: Versions<string>, style: ConflictStyle) => Promise<MergedText>;

/** A merged text, and how many conflicts stand in it. */
export interface MergedText {
  text: string;
  conflicts: number;
}

/** What to merge, and how. */
export interface MergeRequest {
  texts: Versions<string>;
  style: ConflictStyle;
  /** How the documents are read. */
  reading: ReadOptions;
  mergeLines: LineMerger;
}

/**
 * Merges two revisions of a document and their common ancestor: matrices row by row and cell by cell, everything else
 * by `mergeLines`. What it made is read again and must say what the three revisions together say; a table of which
 * that is not so, or that cannot be told apart in all of them, is merged by `mergeLines` as well. Where that would lose
 * or double a row in silence, the two revisions stand against each other as one conflict.
 */
export async function mergeDocuments(request: MergeRequest): Promise<MergedText> {
  const { texts, style, mergeLines } = request;
  const { base, ours, theirs } = eachVersion(texts, takeForm);
  const mayMerge = [texts.base, texts.ours, texts.theirs].every((text) => mayHoldMatrix(text));
  if (base === null || ours === null || theirs === null || !mayMerge) return mergeLines(texts, style);
  const documents = eachVersion({ base, ours, theirs }, ({ text }): ReadText => {
    return { model: readDocument(text, request.reading), lines: text.split("\n") };
  });
  const pieces = await mergeTexts(documents, request);
  if (pieces === null) return mergeLines(texts, style);
  const form = mergeForms({ base: base.form, ours: ours.form, theirs: theirs.form });
  const conflicts = pieces.filter(({ kind }) => kind === "conflict").length;
  return { text: giveForm(writePieces(pieces, style).join("\n"), form), conflicts };
}

/** The pieces of the merged document; null when its lines look like what a merge writes. */
async function mergeTexts(documents: Versions<ReadText>, request: MergeRequest): Promise<Piece[] | null> {
  const { reading, style } = request;
  const isStrange = ({ lines }: ReadText): boolean =>
    hasMarkers(lines, style) || lines.some((line) => tableOf(line) !== null);
  if ([documents.base, documents.ours, documents.theirs].some(isStrange)) return null;
  const tables = mergeTables(documents);
  // Every round leaves at least one table to the lines.
  for (;;) {
    const skeleton = await mergeSkeletons(documents, tables, request);
    if (skeleton === null) return null;
    const misplaced = misplacedTables(skeleton, tables);
    const unsure = misplaced.length > 0 ? misplaced : misreadTables(skeleton, tables, reading);
    if (unsure.length > 0) {
      for (const table of unsure) tables.delete(table);
      continue;
    }
    return keepsOtherRows(skeleton, tables, documents, reading) ? fillIn(skeleton, tables) : asOneConflict(documents);
  }
}

function mergeTables(documents: Versions<ReadText>): Map<number, TableMerge> {
  const merges = findTables(documents).map((versions) => ({ versions, merged: mergeTable(versions) }));
  return new Map(
    merges.flatMap(({ versions, merged }, index) => (merged === null ? [] : [[index, { versions, merged }] as const])),
  );
}

/** Merges the lines around the tables; null when the result cannot be told apart again. */
async function mergeSkeletons(
  documents: Versions<ReadText>,
  tables: TableMerges,
  { mergeLines, style }: MergeRequest,
): Promise<Piece[] | null> {
  const texts = eachVersion(nameOfVersion, (version) => {
    const places = [...tables].map(([index, { versions }]) => {
      const { start, lines } = versions.tables[version];
      return [index, { start, length: lines.length }] as const;
    });
    return skeletonOf(documents[version].lines, new Map(places)).join("\n");
  });
  const merged = await mergeLines(texts, style);
  return readConflicts(merged.text.split("\n"), style);
}

/** Both documents against each other; every text ends with an empty line, that is with a line feed. */
function asOneConflict(documents: Versions<ReadText>): Piece[] {
  const { base, ours, theirs } = eachVersion(documents, ({ lines }) => lines.slice(0, -1));
  return [
    { kind: "conflict", ours, base, theirs },
    { kind: "lines", lines: [""] },
  ];
}
