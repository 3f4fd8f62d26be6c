import { builtInSchemes, findScheme } from "@raci-kit/model";

import { unknownValue } from "../wording/unknown-value.ts";

/** Something wrong with the value at a path of keys. */
export interface ValueProblem {
  path: readonly PropertyKey[];
  message: string;
}

/**
 * Names that one part of a configuration uses and another part should know: the scheme in use, the parties of the policy.
 * Looks at `value` as it was written, so that it finds them in a file with other problems as well.
 */
export function unknownReferences(value: unknown): ValueProblem[] {
  return isObject(value) ? [...unknownScheme(value), ...unknownParties(value)] : [];
}

function unknownScheme({ scheme, schemes }: Readonly<Record<string, unknown>>): ValueProblem[] {
  if (typeof scheme !== "string" || scheme.trim() === "" || findScheme(scheme) !== undefined) {
    return [];
  }
  const own = isObject(schemes) ? Object.keys(schemes) : [];
  if (own.some((name) => name.toUpperCase() === scheme.toUpperCase())) {
    return [];
  }
  const known = [...own, ...builtInSchemes.map(({ name }) => name)];
  return [{ path: ["scheme"], message: unknownValue("scheme", scheme, known) }];
}

/** Without a list of parties every name may be one. */
function unknownParties({ parties, policy }: Readonly<Record<string, unknown>>): ValueProblem[] {
  const known = listOf(parties).flatMap((party) =>
    isObject(party) ? [party["name"], ...listOf(party["aliases"])].filter((name) => typeof name === "string") : [],
  );
  const keys = new Set(known.map((name) => name.toLowerCase()));
  return listOf(policy).flatMap((rule, index) => {
    const party = isObject(rule) ? rule["party"] : undefined;
    return typeof party !== "string" || known.length === 0 || keys.has(party.toLowerCase())
      ? []
      : [{ path: ["policy", index, "party"], message: unknownValue("party", party, known) }];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
