import type { LegendEntry, RoleScheme, SectionHeading } from "@raci-kit/model";
import type { Table } from "../blocks/block.ts";
import type { Candidate } from "./candidate.ts";
import type { MatrixReading, OpenTable } from "./read-matrices.ts";

/** All that the reading of a table depends on, beside the table itself. */
export interface Surroundings {
  section: readonly SectionHeading[];
  title: string | null;
  mentioned: boolean;
  ordered: boolean;
  configured: RoleScheme | undefined;
  commented: RoleScheme | undefined;
  own: readonly RoleScheme[];
  legend: readonly LegendEntry[];
  /** True when the legend stands between the table and the heading above it. */
  explained: boolean;
  otherLetters: ReadonlyMap<string, string>;
}

/** What a table was read as in its surroundings. */
interface KnownTable {
  surroundings: Surroundings;
  open: OpenTable;
}

/** What the tables of earlier revisions of a document were read as. */
export interface TableMemo {
  /** What a table was read as, when it stood in the same surroundings, with these. */
  recall: (table: Table, surroundings: Surroundings) => KnownTable | undefined;
  keep: (table: Table, known: KnownTable) => void;
  /** The matrix that was made of a candidate, or the one that `make` makes of it now. */
  matrixOf: (candidate: Candidate, make: () => MatrixReading) => MatrixReading;
}

/** An empty memory, for the revisions of one document. */
export function tableMemo(): TableMemo {
  const tables = new WeakMap<Table, KnownTable>();
  const matrices = new WeakMap<Candidate, MatrixReading>();
  return {
    recall(table, surroundings) {
      const known = tables.get(table);
      return known !== undefined && areAlike(known.surroundings, surroundings) ? known : undefined;
    },
    keep(table, known) {
      tables.set(table, known);
    },
    matrixOf(candidate, make) {
      const matrix = matrices.get(candidate) ?? make();
      matrices.set(candidate, matrix);
      return matrix;
    },
  };
}

function areAlike(left: Surroundings, right: Surroundings): boolean {
  return (
    left.title === right.title &&
    left.mentioned === right.mentioned &&
    left.ordered === right.ordered &&
    left.configured === right.configured &&
    left.commented === right.commented &&
    left.own === right.own &&
    left.explained === right.explained &&
    areEqual(left.section, right.section, isSameHeading) &&
    areEqual(left.legend, right.legend, isSameEntry) &&
    areEqual([...left.otherLetters], [...right.otherLetters], (one, other) => one.join("\n") === other.join("\n"))
  );
}

function areEqual<Item>(
  left: readonly Item[],
  right: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (left === right) return true;
  return (
    left.length === right.length &&
    left.every((item, index) => {
      const other = right[index];
      return other !== undefined && isSame(item, other);
    })
  );
}

function isSameHeading(left: SectionHeading, right: SectionHeading): boolean {
  return left === right || (left.title === right.title && left.depth === right.depth);
}

function isSameEntry(left: LegendEntry, right: LegendEntry): boolean {
  return left.letter === right.letter && left.duty === right.duty && left.text === right.text;
}
