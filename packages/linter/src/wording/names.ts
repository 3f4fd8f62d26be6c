import type { Activity } from "@raci-kit/model";

/** The activity as messages name it. */
export function activityLabel(activity: Pick<Activity, "name">): string {
  return activity.name === "" ? "the unnamed activity" : `"${activity.name}"`;
}

/** The party as messages name it. */
export function partyLabel(name: string): string {
  return name === "" ? "the unnamed party" : `"${name}"`;
}
