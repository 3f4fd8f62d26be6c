import type { Activity, MatchedActivity, MatchedPair, Matrix, ResponsibilityModel } from "@raci-kit/model";
import { sectionPath } from "@raci-kit/model";
import { rowAt } from "./comparisons.ts";
import { matrix } from "./results.ts";

/** A matrix whose header row stands in `line`, with each activity in a row of its own. */
export function matrixAt(
  line: number,
  section: string,
  parties: readonly string[],
  rows: Readonly<Record<string, readonly string[]>>,
): Matrix {
  const plain = matrix(parties, rows, { section: [{ title: section, depth: 2, range: rowAt(line - 2) }] });
  return withPlaces(plain, line);
}

/** The matrix with its header row in `line`, and its activities from two lines below. */
export function withPlaces(plain: Matrix, line: number): Matrix {
  return {
    ...plain,
    activities: plain.activities.map((activity, index) => ({ ...activity, range: rowAt(line + 2 + index) })),
    range: { start: { line, column: 1 }, end: { line: line + 2 + plain.activities.length, column: 1 } },
  };
}

/** Pairs activities by their names: `["Plan", "Plan ahead"]`, the first that has the name. */
export function matchedBy(
  before: ResponsibilityModel,
  after: ResponsibilityModel,
  names: readonly (readonly [before: string, after: string])[],
): MatchedPair[] {
  return names.flatMap(([old, current]) => {
    const [left, right] = [findActivity(before, old), findActivity(after, current)];
    return left === undefined || right === undefined
      ? []
      : [{ before: left, after: right, confidence: 1, why: "they have the same name" }];
  });
}

function findActivity({ matrices }: ResponsibilityModel, name: string): MatchedActivity | undefined {
  const rows = matrices.flatMap((each) => each.activities.map((activity): [Matrix, Activity] => [each, activity]));
  return rows
    .filter(([, activity]) => activity.name === name)
    .map(([each, { range }]) => ({ section: sectionPath(each), group: null, activity: name, range }))[0];
}
