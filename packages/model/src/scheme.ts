import type { Duty } from "./duty.ts";

/** One letter (or short code) of a role scheme and what it means. */
export interface RoleDefinition {
  /** Canonical letter as `roles` holds it: `R`, `A`, `CI`, ... */
  letter: string;
  /** Name for people: `Responsible`. */
  name: string;
  duty: Duty;
}

/** A set of roles that a matrix is written in. */
export interface RoleScheme {
  /** Name as people write it: `RACI`, `DACI`, ... */
  name: string;
  roles: readonly RoleDefinition[];
}

/** The role that `letter` stands for in `scheme`, or `undefined` when the scheme has no such letter. */
export function roleOf(scheme: RoleScheme, letter: string): RoleDefinition | undefined {
  return scheme.roles.find((role) => role.letter === letter);
}

/** The duty behind `letter` in `scheme`; a letter that the scheme does not know is `other`. */
export function dutyOf(scheme: RoleScheme, letter: string): Duty {
  return roleOf(scheme, letter)?.duty ?? "other";
}

/** The first letter of `scheme` that carries `duty`, or `undefined` when none does. */
export function letterFor(scheme: RoleScheme, duty: Duty): string | undefined {
  return scheme.roles.find((role) => role.duty === duty)?.letter;
}
