import { type Activity, duties } from "@raci-kit/model";

/** The activity as messages name it. */
export function activityLabel(activity: Pick<Activity, "name">): string {
  return activity.name === "" ? "the unnamed activity" : `"${activity.name}"`;
}

/** The party as messages name it. */
export function partyLabel(name: string): string {
  return name === "" ? "the unnamed party" : `"${name}"`;
}

/** A duty, or a letter, as what a party is: `accountable`, `"V"`. */
export function dutyLabel(dutyOrLetter: string): string {
  return duties.some((duty) => duty === dutyOrLetter) ? dutyOrLetter : `"${dutyOrLetter}"`;
}
