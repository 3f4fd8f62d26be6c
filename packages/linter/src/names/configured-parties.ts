import type { NamedParty } from "../context.ts";
import { partyKey } from "./party-words.ts";
import { remembering } from "./remembering.ts";

/** All names that mean a party, its first name first. */
export function namesOf({ name, aliases }: NamedParty): string[] {
  return [name, ...aliases];
}

/** Gives all names of a configured party one key, and all spellings of any other name; it works once on each name. */
export function partyKeyFinder(configured: readonly NamedParty[]): (name: string) => string {
  const keys = new Map(
    configured.flatMap((party) => namesOf(party).map((name) => [partyKey(name), partyKey(party.name)] as const)),
  );
  return remembering((name) => {
    const spelling = partyKey(name);
    return keys.get(spelling) ?? spelling;
  });
}
