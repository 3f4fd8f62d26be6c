import { type Duty, dutyOf, findScheme, letterFor, raci, roleOf } from "@raci-kit/model";

const widest = findScheme("RASCI") ?? raci;

/** The duty that a letter has in most documents, or `undefined` when no common scheme has the letter. */
export function usualDuty(letter: string): Duty | undefined {
  return roleOf(widest, letter) === undefined ? undefined : dutyOf(widest, letter);
}

/** The letter that a duty has in most documents, or `undefined`. */
export function usualLetter(duty: Duty | undefined): string | undefined {
  return duty === undefined ? undefined : letterFor(widest, duty);
}
