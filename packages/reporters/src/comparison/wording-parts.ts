import type { Change } from "@raci-kit/model";
import type { Words } from "../words/words.ts";
import { structureSentence } from "./change-sentence.ts";
import { isWording, structuralOf, type StructuralChange } from "./changes.ts";
import { wordDifference, type DifferencePart } from "./word-difference.ts";

/** The changes of wording, order and notation among `changes`. */
export function wordingOf(changes: readonly Change[]): StructuralChange[] {
  return structuralOf(changes).filter(isWording);
}

/** One change of wording, word by word where that helps. */
export function wordingParts(change: StructuralChange, words: Words): DifferencePart[] {
  const { kind, activity, party, value, key } = change;
  if (kind === "activity-reworded") {
    return wordDifference(activity.before ?? "", activity.after ?? "");
  }
  if (kind === "notation-changed") {
    const names = [activity.after, party.after, key].filter((name) => name !== null);
    return [{ text: `${names.join(", ")}: `, state: "same" }, ...wordDifference(value.before ?? "", value.after ?? "")];
  }
  return [{ text: structureSentence(change, words), state: "same" }];
}
