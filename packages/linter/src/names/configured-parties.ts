import type { NamedParty } from "../context.ts";
import { partyKey } from "./party-words.ts";

/** All names that mean a party, its first name first. */
export function namesOf({ name, aliases }: NamedParty): string[] {
  return [name, ...aliases];
}

/** Gives all names of a configured party one key, and all spellings of any other name. */
export function partyKeyFinder(configured: readonly NamedParty[]): (name: string) => string {
  const keys = new Map(
    configured.flatMap((party) => namesOf(party).map((name) => [partyKey(name), partyKey(party.name)] as const)),
  );
  return (name) => keys.get(partyKey(name)) ?? partyKey(name);
}
