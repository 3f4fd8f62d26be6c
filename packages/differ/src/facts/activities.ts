import { type Activity, type ActivityContent, dutyOf, raci } from "@raci-kit/model";
import { longestIncreasing } from "../matching/longest-increasing.ts";
import type { Matching } from "../matching/match.ts";
import { addedRows, type MatchedRows, removedRows } from "../matching/matched-rows.ts";
import type { Row, Side } from "../matching/side.ts";
import { createFact, type Fact, onlyOn, placeOfPair, rangesOf, sectionOfMatrix } from "./fact.ts";
import { movementOf } from "./moved.ts";

/** Activities that came or went, with the roles they carry. */
export function findLoneActivities(matching: Matching): Fact[] {
  return [
    ...removedRows(matching).map((row) => loneActivity("before", matching.before, row)),
    ...addedRows(matching).map((row) => loneActivity("after", matching.after, row)),
  ];
}

/** Activities that were renamed, that stand elsewhere, or that changed places within their table. */
export function findAlteredActivities(matching: Matching, pairs: readonly MatchedRows[]): Fact[] {
  const hasMoved = movementOf(matching);
  const divided = new Set(
    matching.divisions.map(({ kind, whole, parts: [first] }) => (kind === "split" ? first : whole)),
  );
  const own = pairs.filter(({ part }) => !part);
  const moved = new Set(own.filter(({ before, after }) => hasMoved(before, after)));
  const reordered = new Set(
    findReordered(
      matching,
      own.filter((pair) => !moved.has(pair)),
    ),
  );
  return own.flatMap((pair) => {
    const { before, after } = pair;
    const place = placeOfPair(matching.after, before, after);
    const reworded = before.activity.name !== after.activity.name && !divided.has(after.index);
    return [
      ...(reworded ? [createFact("activity-reworded", { ...place, value: place.activity })] : []),
      ...(moved.has(pair) ? [createFact("activity-moved", { ...place, value: placesOf(matching, pair) })] : []),
      ...(reordered.has(pair) ? [createFact("activity-reordered", place)] : []),
    ];
  });
}

/** One fact for each split and merge; `value` names all of its rows. */
export function findDivided({ before, after, divisions }: Matching): Fact[] {
  return divisions.flatMap(({ kind, whole, parts }) => {
    const split = kind === "split";
    const partSide = split ? after : before;
    const first = partSide.rows[parts[0]];
    const wholeRow = (split ? before : after).rows[whole];
    if (first === undefined || wholeRow === undefined) {
      return [];
    }
    const [old, current] = split ? [wholeRow, first] : [first, wholeRow];
    const further = parts.slice(1).flatMap((index) => partSide.rows[index]?.activity ?? []);
    const elsewhere = further.map((part) =>
      split ? rangesOf(wholeRow.activity, part) : rangesOf(part, wholeRow.activity),
    );
    const inOrder = parts.toSorted((left, right) => left - right);
    const names = inOrder.map((index) => partSide.rows[index]?.activity.name ?? "").join(" + ");
    const value = split
      ? { before: wholeRow.activity.name, after: names }
      : { before: names, after: wholeRow.activity.name };
    const place = placeOfPair(after, old, current);
    return [createFact(split ? "activity-split" : "activity-merged", { ...place, value, elsewhere })];
  });
}

function loneActivity(end: "before" | "after", side: Side, row: Row): Fact {
  return createFact(end === "before" ? "activity-removed" : "activity-added", {
    section: sectionOfMatrix(side, row.matrix),
    activity: onlyOn(end, row.activity.name),
    range: onlyOn(end, row.activity.range),
    value: onlyOn(end, rolesText(row.activity)),
    content: onlyOn(end, contentOf(side, row)),
  });
}

function contentOf({ matrices }: Side, { matrix, activity }: Row): ActivityContent {
  const scheme = matrices[matrix]?.scheme ?? raci;
  return {
    type: "activity",
    raw: activity.raw,
    group: activity.group,
    assignments: activity.assignments.map(({ party, roles, raw }) => ({
      party,
      roles,
      duties: roles.map((letter) => dutyOf(scheme, letter)),
      raw,
    })),
  };
}

/** `Customer: R, A; Provider: I`, or null when nobody has a role. */
function rolesText({ assignments }: Activity): string | null {
  const held = assignments.filter(({ roles }) => roles.length > 0);
  return held.length === 0 ? null : held.map(({ party, roles }) => `${party}: ${roles.join(", ")}`).join("; ");
}

/** The smallest set of rows whose going elsewhere explains the new order of each table. */
function findReordered({ matrices }: Matching, pairs: readonly MatchedRows[]): MatchedRows[] {
  const staying = pairs.filter(({ before, after }) => matrices.afterOf.get(before.matrix) === after.matrix);
  return [...Map.groupBy(staying, ({ after }) => after.matrix).values()].flatMap((table) => {
    const kept = new Set(longestIncreasing(table.map(({ before }) => before.position)));
    return table.filter((_pair, order) => !kept.has(order));
  });
}

/** Where the activity stood and stands: its headings and divider, innermost last. */
function placesOf({ before, after }: Matching, pair: MatchedRows): { before: string; after: string } {
  return { before: placeText(before, pair.before), after: placeText(after, pair.after) };
}

function placeText(side: Side, row: Row): string {
  const { group } = row.activity;
  return [...sectionOfMatrix(side, row.matrix), ...(group === null ? [] : [group])].join(" / ");
}
