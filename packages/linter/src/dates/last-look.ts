import type { Range, ResponsibilityModel } from "@raci-kit/model";
import { dayNumber, type DayRange, readDate } from "./written-date.ts";

/** Front matter keys that usually hold the day of the last review. */
export const reviewKeys: readonly string[] = ["reviewed", "last_reviewed", "lastReviewed"];

/** A day on which somebody looked at a document. */
export interface Look {
  /** As written. */
  date: string;
  days: DayRange;
  range: Range;
}

/**
 * The latest day on which somebody looked at a document: its last update, or what stands under one of `keys` in the front
 * matter. Undefined where there is no date that can be read.
 */
export function lastLook(
  { updated, updatedRange, metadata }: ResponsibilityModel,
  keys: readonly string[],
): Look | undefined {
  const written = [
    ...(updated === null || updatedRange === null ? [] : [{ value: updated, range: updatedRange }]),
    ...metadata.filter(({ key }) => keys.includes(key)),
  ];
  const looks = written.flatMap(({ value, range }): Look[] => {
    const days = readDate(value);
    return typeof days === "string" ? [] : [{ date: value, days, range }];
  });
  return looks.toSorted((left, right) => dayNumber(right.days.latest) - dayNumber(left.days.latest))[0];
}
