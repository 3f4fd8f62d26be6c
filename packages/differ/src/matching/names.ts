import type { ResponsibilityModel } from "@raci-kit/model";
import type { Aliases } from "../options.ts";
import { fold, squash } from "../text/fold.ts";

/** Tells under which key a name is looked up: equal keys, same thing. */
export type KeyOf = (name: string) => string;

/**
 * Keys of party names: case and punctuation do not matter and an alias has the key of its party. Where one table has
 * two columns that differ in nothing else (`Ops` and `OPS`), those names count as written.
 */
export function partyKeys(documents: readonly ResponsibilityModel[], aliases: readonly Aliases[] = []): KeyOf {
  const written = new Set(documents.flatMap((document) => document.matrices).flatMap(namesThatFoldAlike));
  const canonical = aliasTable(aliases, fold);
  return (name) => {
    const folded = fold(name);
    return written.has(folded) ? name : (canonical.get(folded) ?? folded);
  };
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

function namesThatFoldAlike(matrix: ResponsibilityModel["matrices"][number]): string[] {
  const spellings = new Map<string, Set<string>>();
  for (const { name } of matrix.parties) {
    const folded = fold(name);
    spellings.set(folded, (spellings.get(folded) ?? new Set()).add(name));
  }
  return [...spellings].filter(([, names]) => names.size > 1).map(([folded]) => folded);
}
