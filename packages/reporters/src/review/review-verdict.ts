import type { Review } from "@raci-kit/model";
import { verdictSentence } from "../comparison/verdict.ts";
import type { Words } from "../words/words.ts";

/** The first line of a review: the verdict, after a warning when it was reached without some of the documents. */
export function reviewVerdict({ comparison, unreadable }: Review, words: Words): string {
  const sentence = verdictSentence(comparison, words);
  return unreadable.length === 0 ? sentence : `${words.review.notRead(unreadable.length)} ${sentence}`;
}
