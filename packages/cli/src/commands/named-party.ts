import type { ResolvedConfig } from "@raci-kit/config";
import type { Comparison } from "@raci-kit/model";
import { terminalLine } from "@raci-kit/reporters";
import { UsageError } from "@raci-kit/review";

/** A party that somebody named on the command line. */
export interface NamedParty {
  /** As the documents write the name, or as it was given where they know the party by another one. */
  name: string;
  /** Every other name: configured, another spelling, the old or the new one of a party that was renamed. */
  aliases: readonly string[];
}

/**
 * The party that `given` means, whatever its case, in a comparison.
 *
 * @throws UsageError when nobody is called so: a misspelt name must not look like peace
 */
export function namedParty(given: string, { parties, documents }: Comparison, config: ResolvedConfig): NamedParty {
  const configured = config.parties
    .map(({ name, aliases }) => [name, ...aliases])
    .find((names) => names.some((name) => isSame(name, given)));
  const wanted = new Set([given, ...(configured ?? [])].map((name) => name.toLowerCase()));
  const isWanted = (name: string): boolean => wanted.has(name.toLowerCase());
  const renames = documents
    .flatMap(({ changes, ignored }) => [...changes, ...ignored])
    .filter(({ kind }) => kind === "party-renamed")
    .map(({ party }) => [party.before ?? "", party.after ?? ""])
    .filter((names) => names.some(isWanted));
  const known = [...parties.map(({ party }) => party).filter(isWanted), ...renames.flat()];
  if (parties.length > 0 && known.length === 0) {
    const names = parties.map(({ party }) => party).join(", ");
    throw new UsageError(`no party is called "${terminalLine(given)}"`, `Expected ${names}.`);
  }
  const names = [...new Set([...(configured ?? []), ...known])];
  return { name: known.find((name) => isSame(name, given)) ?? given, aliases: names };
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
