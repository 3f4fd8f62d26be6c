import { z } from "zod";
import {
  type DemotedTable,
  type LegendEntry,
  type MetadataEntry,
  type Orientation,
  orientations,
  type SectionHeading,
  type TableVerdict,
  type UnreadPart,
} from "../document.ts";
import { duties } from "../duty.ts";
import type { Range } from "../place.ts";
import type { RoleDefinition } from "../scheme.ts";
import { rangeOutput } from "./place.ts";

/** What `raci parse --format json` prints. */
export interface ParseOutput {
  documents: readonly ParsedDocument[];
}

/** One document of {@link ParseOutput}. */
export interface ParsedDocument {
  path: string;
  title: string | null;
  version: string | null;
  updated: string | null;
  /** Name of the scheme most matrices are written in. */
  scheme: string;
  schemeReason: string;
  metadata: readonly MetadataEntry[];
  legend: readonly LegendEntry[];
  matrices: readonly ParsedMatrix[];
  tables: readonly TableVerdict[];
  demotedTables: readonly DemotedTable[];
}

/** One matrix of a {@link ParsedDocument}. */
export interface ParsedMatrix {
  /** The heading path, outermost first. */
  section: readonly string[];
  sectionHeadings: readonly SectionHeading[];
  orientation: Orientation;
  scheme: string;
  schemeRoles: readonly RoleDefinition[];
  parties: readonly string[];
  /** Parallel to `parties`. */
  partyRanges: readonly Range[];
  columns: number;
  reason: string;
  range: Range;
  activities: readonly ParsedActivity[];
}

/** One activity of a {@link ParsedMatrix}. */
export interface ParsedActivity {
  name: string;
  raw: string;
  nameRange: Range;
  id: string | null;
  group: string | null;
  /** Parallel to the matrix's `parties`. */
  assignments: readonly ParsedAssignment[];
  cells: number;
  range: Range;
}

/** The roles of one party in a {@link ParsedActivity}. */
export interface ParsedAssignment {
  party: string;
  roles: readonly string[];
  raw: string;
  /** What the cell says beyond its roles, in one piece; null when it says no more. */
  unread: string | null;
  unreadParts: readonly UnreadPart[];
  range: Range;
}

const assignment: z.ZodType<ParsedAssignment> = z.looseObject({
  party: z.string(),
  roles: z.array(z.string()),
  raw: z.string(),
  unread: z.string().nullable(),
  unreadParts: z.array(z.looseObject({ kind: z.enum(["remark", "placeholder", "unknown"]), text: z.string() })),
  range: rangeOutput,
});

const activity: z.ZodType<ParsedActivity> = z.looseObject({
  name: z.string(),
  raw: z.string(),
  nameRange: rangeOutput,
  id: z.string().nullable(),
  group: z.string().nullable(),
  assignments: z.array(assignment),
  cells: z.int().nonnegative(),
  range: rangeOutput,
});

const matrix: z.ZodType<ParsedMatrix> = z.looseObject({
  section: z.array(z.string()),
  sectionHeadings: z.array(z.looseObject({ title: z.string(), depth: z.int().min(1).max(6), range: rangeOutput })),
  orientation: z.enum(orientations),
  scheme: z.string(),
  schemeRoles: z.array(z.looseObject({ letter: z.string(), name: z.string(), duty: z.enum(duties) })),
  parties: z.array(z.string()),
  partyRanges: z.array(rangeOutput),
  columns: z.int().nonnegative(),
  reason: z.string(),
  range: rangeOutput,
  activities: z.array(activity),
});

const document: z.ZodType<ParsedDocument> = z.looseObject({
  path: z.string(),
  title: z.string().nullable(),
  version: z.string().nullable(),
  updated: z.string().nullable(),
  scheme: z.string(),
  schemeReason: z.string(),
  metadata: z.array(z.looseObject({ key: z.string(), value: z.string(), range: rangeOutput })),
  legend: z.array(z.looseObject({ letter: z.string(), duty: z.enum(duties), text: z.string(), range: rangeOutput })),
  matrices: z.array(matrix),
  tables: z.array(
    z.looseObject({
      kind: z.enum(["matrix", "legend", "other"]),
      score: z.number(),
      reason: z.string(),
      range: rangeOutput,
    }),
  ),
  demotedTables: z.array(z.looseObject({ reason: z.string(), range: rangeOutput })),
});

/** Schema of what `raci parse --format json` prints. */
export const parseOutput: z.ZodType<ParseOutput> = z.looseObject({ documents: z.array(document) });
