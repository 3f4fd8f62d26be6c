import { builtInSchemes, findScheme } from "@raci-kit/model";

import type { CombinedConfig } from "../combine-layers.ts";
import { unknownValue } from "../wording/unknown-value.ts";
import { nameKey } from "./name-key.ts";

/** Something wrong with the value at a path of keys. */
export interface ValueProblem {
  path: readonly PropertyKey[];
  message: string;
}

/**
 * Names that one part of a configuration uses and another part should know: the scheme in use, the parties of the policy.
 * Looks at `value` as it was written, so that it finds them in a file with other problems as well.
 *
 * @param inherited what the files say that it extends
 */
export function unknownReferences(value: unknown, inherited: CombinedConfig): ValueProblem[] {
  return isObject(value) ? [...unknownScheme(value, inherited), ...unknownParties(value, inherited)] : [];
}

function unknownScheme(
  { scheme, schemes }: Readonly<Record<string, unknown>>,
  inherited: CombinedConfig,
): ValueProblem[] {
  if (typeof scheme !== "string" || scheme.trim() === "" || findScheme(scheme) !== undefined) {
    return [];
  }
  const own = [...(isObject(schemes) ? Object.keys(schemes) : []), ...Object.keys(inherited.schemes ?? {})];
  if (own.some((name) => name.toUpperCase() === scheme.toUpperCase())) {
    return [];
  }
  const known = [...own, ...builtInSchemes.map(({ name }) => name)];
  return [{ path: ["scheme"], message: unknownValue("scheme", scheme, known) }];
}

/** Without a list of parties every name may be one. */
function unknownParties(
  { parties, policy }: Readonly<Record<string, unknown>>,
  inherited: CombinedConfig,
): ValueProblem[] {
  const known = [...namesOf(parties).map(({ name }) => name), ...namesOf(inherited.parties).map(({ name }) => name)];
  const keys = new Set(known.map((name) => name.toLowerCase()));
  return listOf(policy).flatMap((rule, index) => {
    const party = isObject(rule) ? rule["party"] : undefined;
    return typeof party !== "string" || known.length === 0 || keys.has(party.toLowerCase())
      ? []
      : [{ path: ["policy", index, "party"], message: unknownValue("party", party, known) }];
  });
}

/** Names of parties that already mean a party of a file that this one extends; one of the same name replaces it. */
export function inheritedNames(value: unknown, { parties: before = [] }: CombinedConfig): ValueProblem[] {
  const own = isObject(value) ? namesOf(value["parties"]) : [];
  const replaced = new Set(own.filter(({ path }) => path.at(-1) === "name").map(({ name }) => nameKey(name)));
  const meaning = new Map(
    before
      .filter(({ name }) => !replaced.has(nameKey(name)))
      .flatMap(({ name, aliases = [] }) => [name, ...aliases].map((called) => [nameKey(called), name])),
  );
  return own.flatMap(({ name, path }) => {
    const means = meaning.get(nameKey(name));
    return means === undefined
      ? []
      : [
          {
            path,
            message: `Found the name "${name}", which means "${means}" in a configuration that this one extends.`,
          },
        ];
  });
}

/** Every name and alias of parties as they were written, with the keys that lead there. */
function namesOf(parties: unknown): { name: string; path: PropertyKey[] }[] {
  return listOf(parties).flatMap((party, index) => {
    if (!isObject(party)) {
      return [];
    }
    const places = [
      { name: party["name"], path: ["parties", index, "name"] },
      ...listOf(party["aliases"]).map((name, at) => ({ name, path: ["parties", index, "aliases", at] })),
    ];
    return places.flatMap(({ name, path }) => (typeof name === "string" ? [{ name, path }] : []));
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
