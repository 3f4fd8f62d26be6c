import {
  type Activity,
  type Assignment,
  type Duty,
  dutyOf,
  type Matrix,
  type RoleScheme,
  type UnreadPart,
} from "@raci-kit/model";

/** The assignments of `activity` that carry `duty`, in order of the parties. */
export function holdersOf(matrix: Matrix, activity: Activity, duty: Duty): Assignment[] {
  const isOfDuty = (letter: string): boolean => dutyOf(matrix.scheme, letter) === duty;
  return activity.assignments.filter(({ roles }) => roles.some(isOfDuty));
}

/** True when somebody holds a role in `activity`. */
export function isAssigned(activity: Activity): boolean {
  return activity.assignments.some((assignment) => assignment.roles.length > 0);
}

/** What stands in the place of a role: letters and words that nobody knows, and placeholders. */
function unreadRoles(assignment: Assignment): UnreadPart[] {
  return assignment.unread.filter((part) => part.kind !== "remark");
}

/** True when the cell holds a role, or something in the place of one. */
export function isFilled(assignment: Assignment): boolean {
  return assignment.roles.length > 0 || unreadRoles(assignment).length > 0;
}

/** Those of `roles` that a rule's option means: the ones that carry a duty, or one letter. */
export function rolesMeant(scheme: RoleScheme, roles: readonly string[], dutyOrLetter: string): string[] {
  return roles.filter((letter) => letter === dutyOrLetter || dutyOf(scheme, letter) === dutyOrLetter);
}
