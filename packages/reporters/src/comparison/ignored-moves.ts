import type { Comparison, Duty, DutyMovement, PartyComparison } from "@raci-kit/model";
import { shiftsOf } from "./changes.ts";

/** Duties that moved though no change tells of it, because the policy ignores such changes. */
export interface IgnoredMoves {
  count: number;
  /** Who becomes accountable by them, and for what. */
  accountable: readonly { party: string; activity: string }[];
}

/** A duty of an activity that somebody took on or gave up. */
interface Move {
  key: string;
  party: string;
  activity: string;
  duty: Duty;
}

/** Finds what the parties' accounts know and the changes do not tell: nobody gains a duty unseen. */
export function ignoredMoves(comparison: Comparison): IgnoredMoves {
  const gained = movesByKey(comparison.parties, (party) => party.gained);
  const lost = movesByKey(comparison.parties, (party) => party.lost);
  const told = toldByKey(comparison);
  const ignored = [...new Set([...gained.keys(), ...lost.keys()])].map((key) => {
    const gains = gained.get(key) ?? [];
    const shifts = told.get(key) ?? [];
    // A transfer is a gain and a loss, so the greater number counts the moves.
    const count = Math.max(gains.length, lost.get(key)?.length ?? 0) - shifts.length;
    const names = new Set(shifts.map(({ party }) => party.after));
    return {
      count: Math.max(0, count),
      accountable: count > 0 ? gains.filter(({ duty, party }) => duty === "accountable" && !names.has(party)) : [],
    };
  });
  return {
    count: ignored.reduce((sum, { count }) => sum + count, 0),
    accountable: ignored.flatMap(({ accountable }) => accountable),
  };
}

function movesByKey(
  parties: readonly PartyComparison[],
  movementsOf: (party: PartyComparison) => readonly DutyMovement[],
): Map<string, Move[]> {
  const moves = parties.flatMap((party) =>
    movementsOf(party)
      .filter(({ through }) => through === "shift")
      .map(({ path, section, activity, duty }): Move => {
        const key = keyOf(path, section, activity, duty);
        return { key, party: party.party, activity, duty };
      }),
  );
  return Map.groupBy(moves, ({ key }) => key);
}

function toldByKey({ documents }: Comparison): Map<string, { key: string; party: { after: string | null } }[]> {
  const shifts = documents.flatMap(({ path, changes }) =>
    shiftsOf(changes).map(({ section, activity, duty, party }) => ({
      key: keyOf(path, section, activity.after ?? "", duty),
      party,
    })),
  );
  return Map.groupBy(shifts, ({ key }) => key);
}

function keyOf(path: string, section: readonly string[], activity: string, duty: Duty): string {
  return JSON.stringify([path, section, activity, duty]);
}
