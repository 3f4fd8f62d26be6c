/** Replaces a stretch of a text; offsets count in UTF-16 units, `end` is exclusive. */
export interface TextEdit {
  start: number;
  end: number;
  /** What stands there afterwards. */
  text: string;
}

/**
 * The text with all edits made, whatever order they come in. Insertions at one offset keep their order.
 *
 * @throws RangeError when two edits overlap or one lies outside of the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const edit of edits.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    if (edit.start < 0 || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`an edit from ${edit.start} to ${edit.end} lies outside of a text of ${text.length} units`);
    }
    if (edit.start < copied) {
      throw new RangeError(`two edits overlap at offset ${edit.start}: the one before it ends at ${copied}`);
    }
    pieces.push(text.slice(copied, edit.start), edit.text);
    copied = edit.end;
  }
  return pieces.join("") + text.slice(copied);
}
