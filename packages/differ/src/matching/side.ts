import { type Activity, type Duty, dutyOf, type Matrix, type ResponsibilityModel } from "@raci-kit/model";
import { squash } from "../text/fold.ts";
import { type Identities, identifyParties } from "./identities.ts";
import type { KeyOf } from "./names.ts";

/** One activity of a revision with its place in it. */
export interface Row {
  /** Counts through the document. */
  index: number;
  /** Index of its matrix. */
  matrix: number;
  /** Counts within the matrix. */
  position: number;
  activity: Activity;
  /** The name without case, punctuation and spaces. */
  key: string;
  /** The duties of every party that holds any, by identity. */
  holdings: ReadonlyMap<number, ReadonlySet<Duty>>;
  /** The duties column by column, whoever the parties are. */
  readonly pattern: string;
}

/** One revision of a document, laid out for matching. */
export interface Side extends Identities {
  document: ResponsibilityModel;
  matrices: readonly Matrix[];
  rows: readonly Row[];
  /** Rows by matrix. */
  rowsOf: readonly (readonly Row[])[];
}

/** Lays out `document`: parties become identities across its matrices, activities become rows. */
export function layOut(document: ResponsibilityModel, keyOf: KeyOf): Side {
  const { matrices } = document;
  const parties = identifyParties(matrices, keyOf);
  let index = 0;
  const rowsOf = matrices.map((matrix, place) =>
    matrix.activities.map((activity, position): Row => {
      const duties = activity.assignments.map(({ roles }) => roles.map((letter) => dutyOf(matrix.scheme, letter)));
      return {
        index: index++,
        matrix: place,
        position,
        activity,
        key: squash(activity.name),
        holdings: holdingsOf(duties, parties.identityAt[place] ?? []),
        // Asked for in the few tables that have no other evidence.
        get pattern() {
          return patternOf(duties);
        },
      };
    }),
  );
  return { document, matrices, rows: rowsOf.flat(), rowsOf, ...parties };
}

/** True unless the names of the parties stand in the cells. */
export function hasPartyHeaders(side: Side, matrix: number): boolean {
  return side.matrices[matrix]?.orientation !== "roles-in-columns";
}

function patternOf(duties: readonly (readonly Duty[])[]): string {
  return duties.map((held) => [...new Set(held)].toSorted().join("+")).join("|");
}

function holdingsOf(duties: readonly (readonly Duty[])[], identityAt: readonly number[]): Row["holdings"] {
  return new Map(
    duties.flatMap((held, column) => {
      const identity = identityAt[column];
      return identity === undefined || held.length === 0 ? [] : [[identity, new Set(held)] as const];
    }),
  );
}
