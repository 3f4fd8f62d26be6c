import {
  type Activity,
  type Duty,
  dutyOf,
  type Matrix,
  remembered,
  type ResponsibilityModel,
  type RoleScheme,
} from "@raci-kit/model";
import { squash } from "../text/fold.ts";
import { type Identities, identifyParties } from "./identities.ts";
import { itemAt } from "./lookup.ts";
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
  readonly holdings: ReadonlyMap<number, ReadonlySet<Duty>>;
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
    matrix.activities.map(
      (activity, position) =>
        new LaidOutRow(index++, place, position, activity, matrix.scheme, itemAt(parties.identityAt, place)),
    ),
  );
  return { document, matrices, rows: rowsOf.flat(), rowsOf, ...parties };
}

/** True unless the names of the parties stand in the cells. */
export function hasPartyHeaders(side: Side, matrix: number): boolean {
  return side.matrices[matrix]?.orientation !== "roles-in-columns";
}

/** A row that works out what it holds when it is asked: most rows are recognised by their names. */
class LaidOutRow implements Row {
  readonly index: number;
  readonly matrix: number;
  readonly position: number;
  readonly activity: Activity;
  readonly key: string;
  private readonly scheme: RoleScheme;
  private readonly identityAt: readonly number[];
  private held: Row["holdings"] | null = null;

  constructor(
    index: number,
    matrix: number,
    position: number,
    activity: Activity,
    scheme: RoleScheme,
    identityAt: readonly number[],
  ) {
    this.index = index;
    this.matrix = matrix;
    this.position = position;
    this.activity = activity;
    this.key = squash(activity.name);
    this.scheme = scheme;
    this.identityAt = identityAt;
  }

  get holdings(): Row["holdings"] {
    this.held ??= holdingsOf(this.activity, this.scheme, this.identityAt);
    return this.held;
  }

  get pattern(): string {
    const duties = this.activity.assignments.map(({ roles }) => dutiesOf(roles.join(" "), this.scheme));
    return duties.map((held) => [...held].toSorted().join("+")).join("|");
  }
}

function holdingsOf({ assignments }: Activity, scheme: RoleScheme, identityAt: readonly number[]): Row["holdings"] {
  const holdings = new Map<number, ReadonlySet<Duty>>();
  for (const [column, { roles }] of assignments.entries()) {
    const identity = identityAt[column];
    if (identity !== undefined && roles.length > 0) {
      holdings.set(identity, dutiesOf(roles.join(" "), scheme));
    }
  }
  return holdings;
}

/** The duties behind letters with spaces between them: one set for all cells that say the same. */
const dutiesOf = remembered(
  (letters: string, scheme: RoleScheme): ReadonlySet<Duty> =>
    new Set(letters === "" ? [] : letters.split(" ").map((letter) => dutyOf(scheme, letter))),
);
