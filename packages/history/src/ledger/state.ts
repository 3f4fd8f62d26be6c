import type { ResponsibilityModel, SectionHeading } from "@raci-kit/model";

/** One activity through all revisions, whatever it is called and wherever it stands. */
export interface ActivityTrack {
  /** Its names, the latest last. */
  names: string[];
  /** The headings above it, the latest. */
  section: readonly SectionHeading[];
  /** Number of the commit that brought it in. */
  since: number;
}

/** One party in one activity through all revisions, whatever it is called. */
export interface CellTrack {
  activity: ActivityTrack;
  /** The names of the party, the latest last. */
  parties: string[];
}

/** What a cell says from one commit on, and what it said before: a line, even where history is none. */
export interface Stint {
  /** The duties, in the order of `duties` with spaces between them; empty for none. */
  duties: string;
  /** Number of the commit that made it so. */
  since: number;
  earlier: Stint | null;
}

/** A cell in one revision. */
export interface CellState {
  track: CellTrack;
  stint: Stint;
}

/** An activity in one revision. */
export interface ActivityState {
  track: ActivityTrack;
  /** Parallel to the parties of its matrix. */
  cells: readonly CellState[];
}

/** Cells that one commit took out of the document, after those that its parents had lost. */
export interface Departure {
  cells: readonly CellState[];
  /** Number of the commit. */
  at: number;
  before: readonly Departure[];
}

/** A document in one revision, with all that led to it. */
export interface LedgerState {
  /** Null when the document does not exist. */
  model: ResponsibilityModel | null;
  /** By matrix and position, as in the model. */
  activities: readonly (readonly ActivityState[])[];
  departed: Departure | null;
}
