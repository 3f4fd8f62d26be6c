import type { Comparison, DutyMovement, PartyComparison } from "@raci-kit/model";
import type { Shift } from "./changes.ts";
import { movementKey, shiftsByMovement } from "./movement-key.ts";

/** One party in a comparison. */
export interface PartySide {
  /** Every name that it goes by in the changes. */
  names: ReadonlySet<string>;
  /** What it took on and gave up. */
  gained: readonly DutyMovement[];
  lost: readonly DutyMovement[];
  /** Its accounts: one, or several where the comparison keeps its names apart. */
  accounts: readonly PartyComparison[];
  /** The shifts of the comparison, by the movement that they tell of. */
  shifts: ReadonlyMap<string, readonly Shift[]>;
}

/** The side of the party called `party`; `aliases` are other names that the documents know it by. */
export function partySide(comparison: Comparison, party: string, aliases: readonly string[] = []): PartySide {
  const given = [party, ...aliases];
  const accounts = comparison.parties.filter((account) => given.includes(account.party));
  const gained = accounts.flatMap((account) => account.gained);
  const lost = accounts.flatMap((account) => account.lost);
  const shifts = shiftsByMovement(comparison);
  // An account gathers all spellings of a name; a change has the one of its table.
  const spellings = [
    ...gained.filter(isShift).flatMap((movement) => onlyName(shifts.get(movementKey(movement)), "after")),
    ...lost.filter(isShift).flatMap((movement) => onlyName(shifts.get(movementKey(movement)), "before")),
  ];
  return { names: new Set([...given, ...spellings]), gained, lost, accounts, shifts };
}

/** True when the activity was there before and is there still. */
export function isShift({ through }: DutyMovement): boolean {
  return through === "shift";
}

/** The party that all of `shifts` give to, or take from; nothing when they differ. */
function onlyName(shifts: readonly Shift[] = [], side: "before" | "after"): string[] {
  const names = new Set(shifts.flatMap(({ party }) => party[side] ?? []));
  return names.size === 1 ? [...names] : [];
}
