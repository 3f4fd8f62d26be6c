import type { LegendEntry, MetadataEntry, Orientation, Party } from "./document.ts";
import type { Duty } from "./duty.ts";

/** The roles that a party has in an activity which came or went. */
export interface ContentAssignment {
  party: string;
  /** Letters of the matrix's scheme. */
  roles: readonly string[];
  /** What the letters mean, in their order. */
  duties: readonly Duty[];
  /** The cell as written. */
  raw: string;
}

/** An activity that came or went. */
export interface ActivityContent {
  type: "activity";
  /** The name as written. */
  raw: string;
  /** The divider row that it stands under. */
  group: string | null;
  /** Of every party of its matrix, blank cells included. */
  assignments: readonly ContentAssignment[];
}

/** A matrix that came or went, without its activities. */
export interface MatrixContent {
  type: "matrix";
  orientation: Orientation;
  /** Name of its role scheme. */
  scheme: string;
  /** Its parties as written, in order of their columns. */
  parties: readonly Pick<Party, "name" | "raw">[];
}

/** A document that came or went, without its matrices. */
export interface DocumentContent {
  type: "document";
  version: string | null;
  updated: string | null;
  /** Name of its role scheme. */
  scheme: string;
  metadata: readonly Pick<MetadataEntry, "key" | "value">[];
  legend: readonly Pick<LegendEntry, "letter" | "duty" | "text">[];
}

/** The duty that a legend explains a letter as. */
export interface LegendContent {
  type: "legend";
  duty: Duty;
}

/** What an entry of the front matter says of the whole document. */
export interface MetadataContent {
  type: "metadata";
  /** The field of the model that is read from it; null for an entry that is just an entry. */
  states: "version" | "updated" | null;
}

/** What names and texts of a change leave out, so that changes suffice to make the new revision out of the old one. */
export type ChangeContent = ActivityContent | MatrixContent | DocumentContent | LegendContent | MetadataContent;
