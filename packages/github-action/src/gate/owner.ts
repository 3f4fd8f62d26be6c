import type { ConfiguredParty } from "@raci-kit/config";
import type { Team } from "../platform/platform.ts";

/** Who answers for a party; an address names nobody that the platform knows. */
export type Owner =
  | { kind: "user"; name: string; login: string }
  | { kind: "team"; name: string; team: Team }
  | { kind: "address"; name: string };

/** The owners of parties, by the names that documents use. */
export interface Owners {
  /** Those of one party, or of any party when it is null. */
  of: (party: string | null) => readonly Owner[];
}

/** Reads `@person`, `@organisation/team` and e-mail addresses out of the configuration. */
export function ownersIn(parties: readonly ConfiguredParty[]): Owners {
  const byName = new Map<string, readonly Owner[]>();
  for (const { name, aliases, owners } of parties) {
    const read = owners.map(ownerNamed);
    for (const called of [name, ...aliases]) byName.set(folded(called), read);
  }
  const everybody = [...new Map([...byName.values()].flat().map((owner) => [owner.name, owner])).values()];
  return { of: (party) => (party === null ? everybody : (byName.get(folded(party)) ?? [])) };
}

function ownerNamed(name: string): Owner {
  const [, organisation, slug] = /^@([^/]+)\/(.+)$/u.exec(name) ?? [];
  if (organisation !== undefined && slug !== undefined) return { kind: "team", name, team: { organisation, slug } };
  return name.startsWith("@") ? { kind: "user", name, login: name.slice(1) } : { kind: "address", name };
}

/** GitHub takes logins in any case. */
export function isSameLogin(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function folded(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}
