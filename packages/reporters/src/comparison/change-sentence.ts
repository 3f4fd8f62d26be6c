import type { Words } from "../words/words.ts";
import type { Shift, StructuralChange } from "./changes.ts";
import { sectionText } from "../layout/section.ts";

/** One change in a sentence. */
export function changeSentence(change: Shift | StructuralChange, words: Words): string {
  return change.duty === null ? structureSentence(change, words) : shiftSentence(change, words);
}

/** One shift in a sentence. */
export function shiftSentence({ duty, party, activity }: Shift, { comparison }: Words): string {
  const name = activity.after ?? activity.before ?? "";
  return party.after === null
    ? comparison.loses(duty, party.before ?? "", name)
    : comparison.gains(duty, party.after, name, party.before);
}

/** One change of structure in a sentence. */
export function structureSentence(change: StructuralChange, words: Words): string {
  const { kind, activity, party, value, key } = change;
  const section = sectionText(change.section);
  return words.comparison.kinds[kind].sentence({ activity, party, value, key, section });
}
