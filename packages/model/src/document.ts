import type { Duty } from "./duty.ts";
import type { Range } from "./place.ts";
import type { RoleScheme } from "./scheme.ts";

/** Everything one document says about who does what. */
export interface ResponsibilityModel {
  /** As the caller named it; `/` between folders. */
  path: string;
  title: string | null;
  version: string | null;
  /** The date of the last update as written, front matter first, else a visible "Last updated ..." line. */
  updated: string | null;
  /** Where that date stands: its front matter entry, or the text or table that holds it. */
  updatedRange: Range | null;
  /** Front matter, one entry a top-level key, in written order. */
  metadata: readonly MetadataEntry[];
  /** The scheme most matrices of the document are written in. */
  scheme: RoleScheme;
  /** Why this scheme was chosen, for people. */
  schemeReason: string;
  /** Every heading, in document order. */
  headings: readonly SectionHeading[];
  /** Every comment that readers do not see, in document order. */
  comments: readonly DocumentComment[];
  legend: readonly LegendEntry[];
  matrices: readonly Matrix[];
  /** What every table of the document was taken for, in document order. */
  tables: readonly TableVerdict[];
  /** Lines that their writer meant as a table, and that Markdown renders as text. */
  demotedTables: readonly DemotedTable[];
}

/** A comment: `<!-- ... -->`, or the braces of MDX. */
export interface DocumentComment {
  /** What stands between its marks, trimmed. */
  text: string;
  /** With its marks. */
  range: Range;
}

/** What one table was taken for, and why. */
export interface TableVerdict {
  kind: "matrix" | "legend" | "other";
  /** How much spoke for a matrix; from 1 on it is one. */
  score: number;
  /** For people. */
  reason: string;
  range: Range;
}

/** A table that Markdown does not take for one: its rows carry duties that nobody sees as such. */
export interface DemotedTable {
  /** What keeps it from being a table, for people. */
  reason: string;
  range: Range;
}

/** One top-level key of the front matter. */
export interface MetadataEntry {
  key: string;
  /** Scalars as written without quotes; anything deeper as compact JSON. */
  value: string;
  range: Range;
}

/** The document's own explanation of one of its letters. */
export interface LegendEntry {
  letter: string;
  duty: Duty;
  /** The explanation as plain text. */
  text: string;
  range: Range;
}

/** Where the parties of a table may stand. */
export const orientations = ["parties-in-columns", "roles-in-columns", "activities-in-columns"] as const;

/** One of {@link orientations}. */
export type Orientation = (typeof orientations)[number];

/** One table of the document that says who does what. */
export interface Matrix {
  /** The headings above the table, outermost first. */
  section: readonly SectionHeading[];
  orientation: Orientation;
  scheme: RoleScheme;
  /** In order of their columns (or of first appearance); parties of the same name stay separate. */
  parties: readonly Party[];
  activities: readonly Activity[];
  /** How many columns the header row has. */
  columns: number;
  /** Why this table was taken for a matrix, for people. */
  reason: string;
  /** From the header row to the last row. */
  range: Range;
}

/** One heading of the path above a matrix. */
export interface SectionHeading {
  /** Plain text. */
  title: string;
  /** 1 to 6. */
  depth: number;
  range: Range;
}

/** Customer, provider, team, person, system: whoever holds roles. */
export interface Party {
  /** Plain text; empty when the column has no name. */
  name: string;
  /** As written. */
  raw: string;
  range: Range;
}

/** What is to be done: a row in the usual orientation. */
export interface Activity {
  /** Plain text; empty when the row has no name. */
  name: string;
  /** As written. */
  raw: string;
  /** Where the name stands. */
  nameRange: Range;
  /** Stable identity that the writer gave (an id column, an anchor), or null. */
  id: string | null;
  /** The divider row that the activity stands under, as plain text. */
  group: string | null;
  /** Parallel to the matrix's `parties`: `assignments[i]` belongs to `parties[i]`. */
  assignments: readonly Assignment[];
  /** How many cells its row was written with; differs from the matrix's `columns` in a ragged row. */
  cells: number;
  /** The whole row. */
  range: Range;
}

/** The roles that one party has in one activity. */
export interface Assignment {
  /** Name of the party. */
  party: string;
  /** Canonical letters of the matrix's scheme, in written order, without repeats. */
  roles: readonly string[];
  /** The cell as written. */
  raw: string;
  /** What the cell says beyond its roles, piece by piece. */
  unread: readonly UnreadPart[];
  /** Where the cell's text stands; a blank cell gives the space between its pipes. */
  range: Range;
}

/**
 * A piece of a cell that is no role:
 * a `remark` such as `(lead)`, a `placeholder` such as `TBD`, an `unknown` letter or word.
 */
export interface UnreadPart {
  kind: "remark" | "placeholder" | "unknown";
  text: string;
}

/** The heading path of a matrix as plain text, outermost first. */
export function sectionPath(matrix: Pick<Matrix, "section">): string[] {
  return matrix.section.map((heading) => heading.title);
}
