import { diffWordsWithSpace } from "diff";

/** A stretch of text that stays, goes or comes. */
export interface DifferencePart {
  text: string;
  state: "same" | "removed" | "added";
}

// Texts further apart than this share too little for a comparison word by word to help, and it would take long.
const maxEditLength = 200;

/** What differs between two texts, word by word, in reading order. */
export function wordDifference(before: string, after: string): DifferencePart[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength });
  if (parts === undefined) {
    return [
      { text: before, state: "removed" },
      { text: after, state: "added" },
    ];
  }
  return parts.map(({ value, added, removed }) => ({
    text: value,
    state: added ? "added" : removed ? "removed" : "same",
  }));
}
