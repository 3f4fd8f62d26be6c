import { markdownText } from "../escape/markdown.ts";
import { shortened } from "../escape/shortened.ts";

// A verdict names a few parties and activities; names beyond this length were not made for reading.
const sentenceLimit = 2500;

/** The first line of a report: its verdict as a heading. */
export function headline(sentence: string): string {
  return `### ${markdownText(shortened(sentence, sentenceLimit))}`;
}
