import { type Activity, type Duty, letterFor, type Matrix } from "@raci-kit/model";
import { holdersOf, isAssigned } from "./duties.ts";

/** A duty that nobody holds, at the activity where it is reported. */
export interface DutyGap {
  activity: Activity;
  /** How many activities lack the duty: more than one when the gap stands for the whole matrix. */
  count: number;
}

/**
 * Where somebody holds a role but nobody holds `duty`: one gap an activity, or a single gap at the first of several
 * activities when all of them lack it. A writer who leaves a whole role out made one decision, not fifty.
 * There is no gap when the matrix's scheme has no letter for the duty.
 */
export function findDutyGaps(matrix: Matrix, duty: Duty): DutyGap[] {
  if (letterFor(matrix.scheme, duty) === undefined) {
    return [];
  }
  const assigned = matrix.activities.filter(isAssigned);
  const lacking = assigned.filter((activity) => holdersOf(matrix, activity, duty).length === 0);
  const [first] = lacking;
  if (first !== undefined && lacking.length === assigned.length) {
    return [{ activity: first, count: lacking.length }];
  }
  return lacking.map((activity) => ({ activity, count: 1 }));
}
