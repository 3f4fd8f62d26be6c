import type { Activity } from "@raci-kit/model";

/** Activities that stand next to each other in one group; `null` for none. */
interface ActivityGroup {
  group: string | null;
  activities: readonly Activity[];
}

/** The activities of a matrix, in their order, taken apart where the group changes. */
export function activityGroups(activities: readonly Activity[]): ActivityGroup[] {
  const groups: { group: string | null; activities: Activity[] }[] = [];
  for (const activity of activities) {
    const last = groups.at(-1);
    if (last?.group === activity.group) last.activities.push(activity);
    else groups.push({ group: activity.group, activities: [activity] });
  }
  return groups;
}
