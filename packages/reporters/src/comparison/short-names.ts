import { clip } from "../layout/clip.ts";

/** How many of a sort the first line names before it goes on to count. */
export const namedAtMost = 3;

const partyWidth = 40;
const activityWidth = 60;

/** As much of a party's name as the first line shows. */
export function shortParty(name: string): string {
  return clip(name, partyWidth);
}

/** As much of an activity's name as the first line shows. */
export function shortActivity(name: string): string {
  return clip(name, activityWidth);
}
