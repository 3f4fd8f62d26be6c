import { compareRanges, type Range } from "@raci-kit/model";
import type { Matching } from "../matching/match.ts";
import type { MatchedRows } from "../matching/matched-rows.ts";
import { findAlteredActivities, findDivided, findLoneActivities } from "./activities.ts";
import type { Fact } from "./fact.ts";
import { findRenamedSections } from "./headings.ts";
import { findLegendChanges } from "./legend.ts";
import { findChangedSchemes, findLoneMatrices } from "./matrices.ts";
import { findMetadataChanges } from "./metadata.ts";
import { findNotationChanges } from "./notation.ts";
import { findAlteredParties } from "./parties.ts";
import { findLoneParties } from "./party-presence.ts";
import { findShifts } from "./shifts.ts";

/** Everything that differs between two revisions of one document. */
export function findFacts(matching: Matching, pairs: readonly MatchedRows[]): Fact[] {
  const [before, after] = [matching.before.document, matching.after.document];
  return [
    ...findMetadataChanges(before, after),
    ...findLegendChanges(before, after),
    ...findChangedSchemes(matching),
    ...findRenamedSections(matching),
    ...findLoneMatrices(matching),
    ...findLoneParties(matching),
    ...findAlteredParties(matching),
    ...findLoneActivities(matching),
    ...findDivided(matching),
    ...findAlteredActivities(matching, pairs),
    ...findShifts(matching, pairs),
    ...findNotationChanges(matching, pairs),
  ];
}

/** Facts in their fixed order: by place (the new one where there is one), kind, party, key and value. */
export function orderFacts(facts: readonly Fact[]): Fact[] {
  return facts.toSorted(
    (left, right) =>
      comparePlaces(left, right) ||
      compareText(left.kind, right.kind) ||
      compareText(partyOf(left), partyOf(right)) ||
      compareText(left.key ?? "", right.key ?? "") ||
      compareText(left.value.after ?? left.value.before ?? "", right.value.after ?? right.value.before ?? ""),
  );
}

function comparePlaces(left: Fact, right: Fact): number {
  const [one, other] = [placeOf(left), placeOf(right)];
  if (one === null || other === null) {
    return Number(one !== null) - Number(other !== null);
  }
  return compareRanges(one, other);
}

function placeOf({ range }: Fact): Range | null {
  return range.after ?? range.before;
}

function partyOf({ party }: Fact): string {
  return party.after ?? party.before ?? "";
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
