import { mayHoldMatrix } from "../may-hold-matrix.ts";
import { readDocument, type ReadOptions } from "../read-document.ts";
import { alignmentEdits } from "./alignment-edits.ts";
import { sameMeaning } from "./same-meaning.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";

/** A document in its canonical form, and the edits that lead there. */
export interface FormattedDocument {
  text: string;
  /** In document order, one a line that changes; empty when the document is canonical already. */
  edits: readonly TextEdit[];
}

/**
 * Aligns the matrices and legends of a document that are pipe tables. Outside of them not a byte changes, and in them
 * no cell does. What the document says stays the same, which is made sure of by reading it again: a document that
 * would read differently is left as it is.
 *
 * @param text without byte order mark, see `decodeText`
 * @param options as the document is read with, since they decide which table is a matrix
 */
export function formatDocument(text: string, options: ReadOptions = { path: "" }): FormattedDocument {
  const unchanged = { text, edits: [] };
  if (!mayHoldMatrix(text)) return unchanged;
  const model = readDocument(text, options);
  if (model.matrices.length === 0) return unchanged;
  const edits = alignmentEdits(text, model);
  if (edits.length === 0) return unchanged;
  const formatted = applyEdits(text, edits);
  return sameMeaning(model, readDocument(formatted, options)) ? { text: formatted, edits } : unchanged;
}
