import type { Fact } from "./facts/fact.ts";
import { squash, withoutNumber } from "./text/fold.ts";

/**
 * Names each fact by what happened where: kind, section, activity, parties, duty, key and the roles that an activity brings or takes. Positions,
 * the document's path and wording are left out, so that a name survives a rebase; equal facts of one document are told
 * apart by their order. 16 hexadecimal digits of SHA-256.
 */
export function fingerprintFacts(facts: readonly Fact[]): string[] {
  // Loaded with the first comparison: histories need none.
  const { hash } = process.getBuiltinModule("node:crypto");
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const identity = identityOf(fact);
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    return hash("sha256", `${identity} ${occurrence}`, "hex").slice(0, 16);
  });
}

function identityOf({ kind, section, activity, party, duty, key, value }: Fact): string {
  return JSON.stringify([
    kind,
    section.map((title) => squash(withoutNumber(title))),
    squash(activity.after ?? activity.before ?? ""),
    party.before === null ? null : squash(party.before),
    party.after === null ? null : squash(party.after),
    duty,
    key,
    kind === "activity-added" || kind === "activity-removed" ? value : null,
  ]);
}
