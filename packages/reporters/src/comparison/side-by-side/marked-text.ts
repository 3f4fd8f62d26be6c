/** What became of a row or a cell; empty for nothing. */
export type Mark = "" | "+" | "-" | "~";

/** A text of one revision, and what became of it. */
export interface MarkedText {
  text: string;
  mark: Mark;
  /** Where it begins to differ from the text beside it, in UTF-16 units; left out where that does not matter. */
  differsAt?: number | undefined;
}
