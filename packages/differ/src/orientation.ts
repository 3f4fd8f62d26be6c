import { type Activity, dutyOf, type Matrix, type Orientation, type ResponsibilityModel } from "@raci-kit/model";
import type { DocumentPair } from "./document-pair.ts";
import { indexPostings } from "./matching/posting.ts";
import { squash } from "./text/fold.ts";

/** Share of the names of either table that the other must have on its other edge. */
const sameTable = 0.5;

/** A name in more tables than this does not tell which one is which. */
const mostNamesakes = 24;

const turnedOrientation: Partial<Record<Orientation, Orientation>> = {
  "parties-in-columns": "activities-in-columns",
  "activities-in-columns": "parties-in-columns",
};

/**
 * Reads both revisions of a table the same way round. Where no word in the corner says what its rows are, a table is
 * read by its letters, so that an edit may turn the reading round: then the parties of one revision are the activities
 * of the other. The way in which more activities have exactly one accountable party is taken for both.
 */
export function orientAlike(pair: DocumentPair): DocumentPair {
  const { before, after } = pair;
  if (before === null || after === null) {
    return pair;
  }
  const [olds, currents] = [[...before.matrices], [...after.matrices]];
  for (const [oldIndex, newIndex] of crossedTables(olds, currents)) {
    const [old, current] = [olds[oldIndex], currents[newIndex]];
    if (old !== undefined && current !== undefined) {
      const [turnedOld, turnedNew] = [turn(old), turn(current)];
      const keepsOld = settledShare(old) + settledShare(turnedNew) > settledShare(turnedOld) + settledShare(current);
      [olds[oldIndex], currents[newIndex]] = keepsOld ? [old, turnedNew] : [turnedOld, current];
    }
  }
  return { ...pair, before: withMatrices(before, olds), after: withMatrices(after, currents) };
}

/** Tables of which each one's parties are the other one's activities, by index. */
function crossedTables(olds: readonly Matrix[], currents: readonly Matrix[]): [number, number][] {
  const [oldEdges, newEdges] = [olds.map(edgesOf), currents.map(edgesOf)];
  // Hardly a document has an activity that is called like a party, so that this finds nothing to look at.
  const named = new Set(oldEdges.flatMap(({ parties }) => [...parties]));
  const postings = indexPostings(
    newEdges.map(({ activities }, index) => [index, new Set(activities.filter((name) => named.has(name)))] as const),
    mostNamesakes,
  );
  const taken = new Set<number>();
  return oldEdges.flatMap((old, oldIndex): [number, number][] => {
    const candidates = new Set([...old.parties].flatMap((party) => postings.itemsWith(party)));
    const partner = [...candidates].find((index) => !taken.has(index) && areCrossed(old, newEdges[index]));
    if (partner === undefined) {
      return [];
    }
    taken.add(partner);
    return [[oldIndex, partner]];
  });
}

/** The names on the two edges of a table; none where the letters have no edge of their own. */
interface Edges {
  parties: ReadonlySet<string>;
  activities: readonly string[];
}

function edgesOf({ orientation, parties, activities }: Matrix): Edges {
  const hasEdges = turnedOrientation[orientation] !== undefined;
  const namesOf = (items: readonly { name: string }[]): string[] =>
    hasEdges ? items.map(({ name }) => squash(name)) : [];
  return { parties: new Set(namesOf(parties)), activities: namesOf(activities) };
}

function areCrossed(old: Edges, current: Edges | undefined): boolean {
  if (current === undefined) {
    return false;
  }
  const [oldActivities, newActivities] = [new Set(old.activities), new Set(current.activities)];
  return (
    overlap(old.parties, newActivities) >= sameTable &&
    overlap(oldActivities, current.parties) >= sameTable &&
    overlap(old.parties, current.parties) + overlap(oldActivities, newActivities) < sameTable
  );
}

/** Share of the larger set that both have. */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((name) => right.has(name)).length;
  return shared / Math.max(left.size, right.size, 1);
}

/** The same table with its rows as parties and its columns as activities. */
function turn(matrix: Matrix): Matrix {
  const activities = matrix.parties.map(({ name, raw, range }, column): Activity => ({
    name,
    raw,
    nameRange: range,
    id: null,
    group: null,
    assignments: matrix.activities.flatMap((row) => {
      const cell = row.assignments[column];
      return cell === undefined ? [] : [{ ...cell, party: row.name }];
    }),
    cells: matrix.activities.length + 1,
    range,
  }));
  return {
    ...matrix,
    orientation: turnedOrientation[matrix.orientation] ?? matrix.orientation,
    parties: matrix.activities.map(({ name, raw, nameRange }) => ({ name, raw, range: nameRange })),
    activities,
  };
}

function settledShare({ activities, scheme }: Matrix): number {
  const settled = activities.filter(({ assignments }) => {
    const accountable = assignments.filter(({ roles }) =>
      roles.some((letter) => dutyOf(scheme, letter) === "accountable"),
    );
    return accountable.length === 1;
  });
  return settled.length / Math.max(activities.length, 1);
}

function withMatrices(document: ResponsibilityModel, matrices: readonly Matrix[]): ResponsibilityModel {
  return { ...document, matrices };
}
