import type { Language } from "./words/language.ts";

/** How text for people is written. */
export interface Style {
  colour: boolean;
  /** Columns that a line may fill; `Infinity` for no limit. */
  width: number;
  /** English when left out. */
  language?: Language | undefined;
}

/** How a comparison is laid out. */
export interface ComparisonStyle extends Style {
  /** True to list changes of wording one by one instead of counting them. */
  details: boolean;
  /** Whose side the comparison is seen from, for the first line; everybody's when left out. */
  party?: string | undefined;
}

/** How Markdown for people is written. */
export interface MarkdownStyle {
  /** English when left out. */
  language?: Language | undefined;
  /**
   * Address below which the files of the new revision are seen, such as `https://github.com/OWNER/NAME/blob/COMMIT`: what
   * changed links to its line there. Without it places are plain text.
   */
  filesAt?: string | undefined;
  /** A sentence that says where the rest is read when rows are cut. */
  rest?: string | undefined;
  /** UTF-16 units that the text may take, whole rows being cut; what fits into a comment when left out. */
  limit?: number | undefined;
}

/** How a comparison is laid out in Markdown. */
export interface ComparisonMarkdownStyle extends MarkdownStyle {
  /** True to show changes of wording at once instead of folding them under their counts. */
  details: boolean;
  /** Whose side the comparison is seen from, for the first line; everybody's when left out. */
  party?: string | undefined;
}
