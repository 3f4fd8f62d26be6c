import type { Activity } from "@raci-kit/model";

/** What the cells of parties hold, summed up over all activities. */
export interface Tally {
  /** The letters of the scheme, and how many cells hold each. */
  letters: ReadonlyMap<string, number>;
  roleCells: number;
  /** Cells with more than one role. */
  combined: number;
  unknownCells: number;
  /** Single letters that the scheme does not know, and how often they occur. */
  strangers: ReadonlyMap<string, number>;
}

/** Sums up the cells of the activities. */
export function tallyOf(activities: readonly Activity[]): Tally {
  const sums = { letters: new Map(), strangers: new Map(), roleCells: 0, combined: 0, unknownCells: 0 };
  for (const activity of activities) count(sums, activity, 1);
  return sums;
}

/** The sums after some activities gave way to others. */
export function alterTally(tally: Tally, removed: readonly Activity[], added: readonly Activity[]): Tally {
  const sums = { ...tally, letters: new Map(tally.letters), strangers: new Map(tally.strangers) };
  for (const activity of removed) count(sums, activity, -1);
  for (const activity of added) count(sums, activity, 1);
  return sums;
}

interface Sums extends Tally {
  letters: Map<string, number>;
  strangers: Map<string, number>;
}

function count(sums: Sums, { assignments }: Activity, step: 1 | -1): void {
  for (const { roles, unread } of assignments) {
    for (const letter of roles) add(sums.letters, letter, step);
    if (roles.length > 0) sums.roleCells += step;
    if (roles.length > 1) sums.combined += step;
    // Most cells leave nothing unread.
    const unknown = unread.length === 0 ? unread : unread.filter((part) => part.kind === "unknown");
    if (unknown.length > 0 && roles.length === 0) sums.unknownCells += step;
    for (const part of unknown) if (/^\p{L}$/u.test(part.text)) add(sums.strangers, part.text, step);
  }
}

function add(counts: Map<string, number>, letter: string, step: 1 | -1): void {
  const times = (counts.get(letter) ?? 0) + step;
  if (times === 0) counts.delete(letter);
  else counts.set(letter, times);
}
