import type { Matrix, ResponsibilityModel } from "@raci-kit/model";
import type { Aliases } from "../options.ts";
import { fold, squash } from "../text/fold.ts";
import { oncePerKey } from "./once-per-key.ts";

/** Tells under which key a name is looked up: equal keys, same thing. */
export type KeyOf = (name: string) => string;

/**
 * Keys of party names: case, punctuation, spaces and a plural do not matter (`DevOps`, `Dev Ops`; `Customer`,
 * `Customers`), and an alias has the key of its party. Where one table has two columns that differ in nothing else, the
 * plural counts; where they differ in case and punctuation alone (`Ops`, `OPS`), those names count as written.
 */
export function partyKeys(documents: readonly ResponsibilityModel[], aliases: readonly Aliases[] = []): KeyOf {
  const matrices = documents.flatMap((document) => document.matrices);
  const neighbours = new Set(matrices.flatMap((matrix) => namesThatShareKeys(matrix, looseKey)));
  const written = new Set(matrices.flatMap((matrix) => namesThatShareKeys(matrix, fold)));
  const plainKey = (name: string): string => {
    const loose = looseKey(name);
    return neighbours.has(loose) ? fold(name) : loose;
  };
  const canonical = aliasTable(aliases, plainKey);
  // Parties stand in many tables under the same few names.
  return oncePerKey((name) => {
    const key = plainKey(name);
    return written.has(fold(name)) ? name : (canonical.get(key) ?? key);
  });
}

/** The words of a name in the singular, in one. */
function looseKey(name: string): string {
  return singular(fold(name).split(" ").map(singular).join(""));
}

/** Without the `s` at its end, in words that are long enough to have a plural. */
function singular(word: string): string {
  return word.replace(/(?<=\p{L}{2}[^s])s$/u, "");
}

/** Keys of activity names that are known under several names; other names have none. */
export function activityAliasKeys(aliases: readonly Aliases[] = []): (name: string) => string | null {
  const canonical = aliasTable(aliases, squash);
  return (name) => canonical.get(squash(name)) ?? null;
}

function aliasTable(aliases: readonly Aliases[], keyOf: KeyOf): Map<string, string> {
  return new Map(
    aliases.flatMap(({ name, aliases: others }) =>
      [name, ...others].map((each) => [keyOf(each), keyOf(name)] as const),
    ),
  );
}

/** The keys that different names of one table share. */
function namesThatShareKeys({ parties }: Matrix, keyOf: KeyOf): string[] {
  const spellings = new Map<string, Set<string>>();
  for (const { name } of parties) {
    const key = keyOf(name);
    spellings.set(key, (spellings.get(key) ?? new Set()).add(name));
  }
  return [...spellings].filter(([, names]) => names.size > 1).map(([key]) => key);
}
