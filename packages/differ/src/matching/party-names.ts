import { squash, wordsOf } from "../text/fold.ts";
import { profileText, textSimilarity } from "../text/similarity.ts";
import { weighWords } from "../text/weights.ts";

/** How much initials say: `PM` may be the product manager. */
const initialsLikeness = 0.75;

/** 0 to 1: how alike two party names are; initials count as a likeness (`PM`, `Product Manager`). */
export function partyNameLikeness(left: string, right: string): number {
  if (areInitials(left, right) || areInitials(right, left)) {
    return initialsLikeness;
  }
  return textSimilarity(profileText(left), profileText(right), weighWords([left, right]));
}

function areInitials(short: string, long: string): boolean {
  const words = wordsOf(long);
  return words.length > 1 && squash(short) === words.map((word) => word.slice(0, 1)).join("");
}
