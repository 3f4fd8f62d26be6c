import type { Activity } from "@raci-kit/model";

/** What differs between two lists of activities, from the first other name to the last. */
export interface Stretch {
  /** Position at which it starts in both. */
  start: number;
  befores: readonly Activity[];
  afters: readonly Activity[];
}

/** Finds the stretch by names and ids; it is empty where all of them are the same. */
export function stretchBetween(olds: readonly Activity[], currents: readonly Activity[]): Stretch {
  const most = Math.min(olds.length, currents.length);
  let start = 0;
  while (start < most && isNamesake(olds[start], currents[start])) start += 1;
  let end = 0;
  while (end < most - start && isNamesake(olds.at(-1 - end), currents.at(-1 - end))) end += 1;
  return { start, befores: olds.slice(start, olds.length - end), afters: currents.slice(start, currents.length - end) };
}

function isNamesake(old: Activity | undefined, current: Activity | undefined): boolean {
  return old === current || (old?.name === current?.name && old?.id === current?.id);
}
