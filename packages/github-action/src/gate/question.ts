import {
  type Bump,
  type Change,
  type Comparison,
  type Demand,
  type Impact,
  impacts,
  isShiftKind,
} from "@raci-kit/model";

/** What one party is asked to agree to. */
export interface Question extends Omit<Demand, "party"> {
  /** Null when the change concerns no party in particular; then the owners of any party may agree. */
  party: string | null;
}

/**
 * What a change asks of whom: every new accountable duty, of the party that gets it; every other change at or above
 * `failOn`, of the parties that it gives to, or else takes from.
 *
 * @param demands those that the review's own gate made
 */
export function questionsOf(comparison: Comparison, failOn: Bump, demands: readonly Demand[]): Question[] {
  if (failOn === "none") return [];
  const losers = losersOfActivities(comparison);
  const changes = comparison.documents.flatMap(({ path, changes: all }) =>
    all.filter(({ impact }) => reaches(impact, failOn)).flatMap((change) => questionsAbout(change, path, losers)),
  );
  const seen = new Set(demands.map(keyOf));
  const others = changes.filter((question) => {
    const isNew = !seen.has(keyOf(question));
    seen.add(keyOf(question));
    return isNew;
  });
  return [...demands, ...others];
}

/** True when `impact` weighs as much as `failOn` or more. */
export function reaches(impact: Impact, failOn: Bump): boolean {
  return failOn !== "none" && impacts.indexOf(impact) <= impacts.indexOf(failOn);
}

/** One agreement to one activity is enough, whatever else happens to it. */
function keyOf({ party, activity }: Question): string {
  return JSON.stringify([party, activity]);
}

function questionsAbout(change: Change, path: string, losers: ReadonlyMap<string, readonly string[]>): Question[] {
  const { kind, duty, section } = change;
  const activity = change.activity.after ?? change.activity.before ?? "";
  const party = change.party.after ?? change.party.before;
  if (isShiftKind(kind)) {
    const verb = change.party.after === null ? "is no longer" : "becomes";
    return [{ party, activity, reason: `${verb} ${duty ?? "in charge"}` }];
  }
  const reason = `${kind.replaceAll("-", " ")} (${change.impact})`;
  if (party !== null) return [{ party, activity, reason }];
  const affected = losers.get(placeKey(path, section, activity)) ?? [null];
  return affected.map((loser) => ({ party: loser, activity, reason }));
}

/** Who held a duty in an activity that is gone: those accountable or responsible for it, or else everybody. */
function losersOfActivities({ parties }: Comparison): ReadonlyMap<string, readonly string[]> {
  const losses = parties.flatMap(({ party, lost }) =>
    lost
      .filter(({ through }) => through === "activity")
      .map(({ duty, path, section, activity }) => ({ party, duty, place: placeKey(path, section, activity) })),
  );
  const byPlace = Map.groupBy(losses, ({ place }) => place);
  return new Map(
    [...byPlace].map(([place, all]) => {
      const heavy = all.filter(({ duty }) => duty === "accountable" || duty === "responsible");
      return [place, [...new Set((heavy.length > 0 ? heavy : all).map(({ party }) => party))]];
    }),
  );
}

function placeKey(path: string, section: readonly string[], activity: string): string {
  return JSON.stringify([path, section, activity]);
}
