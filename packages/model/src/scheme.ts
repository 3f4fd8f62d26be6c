import type { Duty } from "./duty.ts";

/** One letter (or short code) of a role scheme and what it means. */
export interface RoleDefinition {
  /** Canonical letter as `roles` holds it: `R`, `A`, `CI`, ... */
  letter: string;
  /** Name for people: `Responsible`. */
  name: string;
  duty: Duty;
}

/** How many parties may hold a duty in one activity. */
export interface DutyLimit {
  /** True when an activity needs somebody who holds it. */
  required: boolean;
  /** Null for any number. */
  most: number | null;
}

/** A set of roles that a matrix is written in. */
export interface RoleScheme {
  /** Name as people write it: `RACI`, `DACI`, ... */
  name: string;
  roles: readonly RoleDefinition[];
  /** Where it asks for something else than usual; see {@link limitOf}. */
  limits?: Readonly<Partial<Record<Duty, DutyLimit>>> | undefined;
}

const anyNumber: DutyLimit = { required: false, most: null };

/** What matrices ask for where their scheme says nothing else: one who answers, somebody who does the work. */
const usualLimits: Readonly<Partial<Record<Duty, DutyLimit>>> = {
  accountable: { required: true, most: 1 },
  responsible: { required: true, most: null },
};

/** How many parties may hold `duty` in one activity of a matrix in `scheme`. */
export function limitOf({ limits }: RoleScheme, duty: Duty): DutyLimit {
  return limits?.[duty] ?? usualLimits[duty] ?? anyNumber;
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
