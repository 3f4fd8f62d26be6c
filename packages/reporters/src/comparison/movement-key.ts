import type { Comparison, Duty, DutyMovement } from "@raci-kit/model";
import { everyChange, shiftsOf, type Shift } from "./changes.ts";

/** Names the duty of one activity, so that what a party gained or lost finds the changes that tell of it. */
export function movementKey({ path, section, activity, duty }: Omit<DutyMovement, "through">): string {
  return keyOf(path, section, activity, duty);
}

/** The shifts of the comparison by the duty and activity that they are about. */
export function shiftsByMovement({ documents }: Comparison): ReadonlyMap<string, readonly Shift[]> {
  const shifts = documents.flatMap((document) =>
    shiftsOf(everyChange(document)).map((shift) => ({
      key: keyOf(document.path, shift.section, shift.activity.after ?? "", shift.duty),
      shift,
    })),
  );
  return new Map(
    [...Map.groupBy(shifts, ({ key }) => key)].map(([key, group]) => [key, group.map(({ shift }) => shift)]),
  );
}

/** Names an activity. */
export function activityKey(path: string, section: readonly string[], activity: string): string {
  return JSON.stringify([path, section, activity]);
}

function keyOf(path: string, section: readonly string[], activity: string, duty: Duty): string {
  return JSON.stringify([path, section, activity, duty]);
}
