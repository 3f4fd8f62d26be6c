import { duties } from "@raci-kit/model";
import type { VerdictWords } from "../words/words.ts";
import type { Shift } from "./changes.ts";
import { namedAtMost, shortActivity, shortParty } from "./short-names.ts";

/** Shifts of one duty between the same parties. */
interface ShiftGroup {
  /** Any of them: all agree in duty and parties. */
  shift: Shift;
  activities: readonly string[];
}

/**
 * What the shifts come to: first who becomes accountable, then everything else.
 * Those who become accountable are counted to the last, for nobody gains a duty unseen.
 */
export function shiftClauses(shifts: readonly Shift[], words: VerdictWords): { gains: string[]; others: string[] } {
  const groups = shiftGroups(shifts);
  const gains = groups.filter(({ shift }) => makesAccountable(shift));
  const others = groups.filter(({ shift }) => !makesAccountable(shift));
  const named = new Set(gains.slice(0, namedAtMost).map(({ shift }) => shift.party.after));
  const unnamed = new Set(gains.map(({ shift }) => shift.party.after).filter((party) => !named.has(party)));
  const rest = others.slice(namedAtMost).reduce((sum, { activities }) => sum + activities.length, 0);
  return {
    gains: [...clausesOf(gains, words), ...(unnamed.size > 0 ? [words.morePartiesGain(unnamed.size)] : [])],
    others: [...clausesOf(others, words), ...(rest > 0 ? [words.moreDutiesMove(rest)] : [])],
  };
}

/** The heaviest duty first, and of each the greatest group. */
function shiftGroups(shifts: readonly Shift[]): ShiftGroup[] {
  const groups = Map.groupBy(shifts, ({ duty, party }) => JSON.stringify([duty, party.before, party.after]));
  return [...groups.values()]
    .flatMap((group) => {
      const [shift] = group;
      return shift === undefined ? [] : [{ shift, activities: group.map(activityOf) }];
    })
    .toSorted(
      (left, right) =>
        duties.indexOf(left.shift.duty) - duties.indexOf(right.shift.duty) ||
        right.activities.length - left.activities.length,
    );
}

/** True when somebody becomes accountable by it. */
export function makesAccountable({ duty, party }: Shift): boolean {
  return duty === "accountable" && party.after !== null;
}

function clausesOf(groups: readonly ShiftGroup[], words: VerdictWords): string[] {
  return groups.slice(0, namedAtMost).map(({ shift: { duty, party }, activities }) => {
    const previous = party.before === null ? null : shortParty(party.before);
    return party.after === null
      ? words.loses(duty, previous ?? "", activities)
      : words.gains(duty, shortParty(party.after), activities, previous);
  });
}

function activityOf({ activity }: Shift): string {
  return shortActivity(activity.after ?? activity.before ?? "");
}
