import type { DutyMovement, PartyComparison } from "@raci-kit/model";
import type { VerdictWords } from "../words/words.ts";
import type { Shift } from "./changes.ts";
import { makesAccountable } from "./shift-clauses.ts";
import { namedAtMost, shortActivity, shortParty } from "./short-names.ts";

/** A party and the activities that a clause of the first line is about. */
interface Concerned {
  party: string;
  activities: readonly string[];
}

/** Who becomes accountable because activities were added. */
export function gainedWithActivities(parties: readonly PartyComparison[], words: VerdictWords): string[] {
  const gains = parties.map(({ party, gained }) => ({ party, activities: accountableThroughActivity(gained) }));
  return partyClauses(gains, words.gainsNewActivities, words.morePartiesGainNewActivities);
}

/** Who was accountable for activities that were removed. */
export function lostWithActivities(parties: readonly PartyComparison[], words: VerdictWords): string[] {
  const losses = parties.map(({ party, lost }) => ({ party, activities: accountableThroughActivity(lost) }));
  return partyClauses(losses, words.losesRemovedActivities, words.morePartiesLoseRemovedActivities);
}

/** Who becomes accountable by changes that the policy ignores. */
export function gainedIgnored(ignored: readonly Shift[], words: VerdictWords): string[] {
  const accountable = ignored.filter(makesAccountable);
  const gains = [...Map.groupBy(accountable, ({ party }) => party.after ?? "")].map(([party, shifts]) => ({
    party,
    activities: shifts.map(({ activity }) => activity.after ?? ""),
  }));
  return partyClauses(gains, words.gainsIgnored, words.morePartiesGain);
}

function accountableThroughActivity(movements: readonly DutyMovement[]): string[] {
  return movements
    .filter(({ duty, through }) => duty === "accountable" && through === "activity")
    .map(({ activity }) => activity);
}

/** Names the parties most concerned and counts the others. */
function partyClauses(
  all: readonly Concerned[],
  one: (party: string, activities: readonly string[]) => string,
  more: (parties: number) => string,
): string[] {
  const concerned = all
    .filter(({ activities }) => activities.length > 0)
    .toSorted((left, right) => right.activities.length - left.activities.length);
  const rest = concerned.length - namedAtMost;
  const clauses = concerned
    .slice(0, namedAtMost)
    .map(({ party, activities }) => one(shortParty(party), activities.map(shortActivity)));
  return rest > 0 ? [...clauses, more(rest)] : clauses;
}
