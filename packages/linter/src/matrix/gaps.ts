import { type Activity, type Assignment, type Duty, letterFor, limitOf, type Matrix } from "@raci-kit/model";
import { holdersOf, isAssigned } from "./duties.ts";

/** Activities in which somebody holds a role, and nobody a certain duty. */
export interface DutyGaps {
  lacking: readonly Activity[];
  /** How many activities of the matrix have somebody who holds a role. */
  assigned: number;
}

/**
 * Where somebody holds a role in `matrix` but nobody holds `duty`. There is no gap when the matrix's scheme has no
 * letter for the duty or does not ask for it, nor when the matrix shows one party alone: who else holds roles stands elsewhere.
 */
export function findDutyGaps(matrix: Matrix, duty: Duty): DutyGaps {
  const isViewOfOne = matrix.parties.length < 2 && matrix.orientation !== "roles-in-columns";
  const assigned = matrix.activities.filter(isAssigned);
  const isAsked = letterFor(matrix.scheme, duty) !== undefined && limitOf(matrix.scheme, duty).required;
  const isJudged = isAsked && !isViewOfOne;
  const lacking = isJudged ? assigned.filter((activity) => holdersOf(matrix, activity, duty).length === 0) : [];
  return { lacking, assigned: assigned.length };
}

/** An activity in which more parties hold a duty than the scheme allows. */
export interface DutyExcess {
  activity: Activity;
  holders: readonly Assignment[];
  /** The first of the holders that is one too many. */
  beyond: Assignment;
}

/** Where more parties hold `duty` in `matrix` than its scheme allows. */
export function findDutyExcesses(matrix: Matrix, duty: Duty): DutyExcess[] {
  const { most } = limitOf(matrix.scheme, duty);
  if (most === null) return [];
  return matrix.activities.flatMap((activity) => {
    const holders = holdersOf(matrix, activity, duty);
    const beyond = holders[most];
    return beyond === undefined ? [] : [{ activity, holders, beyond }];
  });
}
