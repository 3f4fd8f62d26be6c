import { z } from "zod";
import {
  impacts,
  shiftMoves,
  structuralKinds,
  type Bump,
  type Change,
  type Comparison,
  type DocumentComparison,
  type MatchedActivity,
  type PartyComparison,
} from "../change.ts";
import { orientations } from "../document.ts";
import { duties } from "../duty.ts";
import { changeContent } from "./change-content.ts";
import { rangeOutput } from "./place.ts";

/** What `raci diff --format json` prints. */
export type DiffOutput = Comparison;

const count = z.int().nonnegative();

/** Schema of how heavily changes weigh taken together. */
export const bumpOutput: z.ZodType<Bump> = z.enum([...impacts, "none"]);
const section = z.array(z.string());
const texts = z.looseObject({ before: z.string().nullable(), after: z.string().nullable() });

const ranges = z.looseObject({ before: rangeOutput.nullable(), after: rangeOutput.nullable() });

const change: z.ZodType<Change> = z.looseObject({
  kind: z.union([z.enum(structuralKinds), z.templateLiteral([z.enum(duties), "-", z.enum(shiftMoves)])]),
  duty: z.enum(duties).nullable(),
  impact: z.enum(impacts),
  section,
  activity: texts,
  party: texts,
  value: texts,
  key: z.string().nullable(),
  reason: z.string(),
  fingerprint: z.string(),
  range: ranges,
  elsewhere: z.array(ranges),
  content: z.looseObject({ before: changeContent.nullable(), after: changeContent.nullable() }),
});

const matchedActivity: z.ZodType<MatchedActivity> = z.looseObject({
  section,
  group: z.string().nullable(),
  activity: z.string(),
  range: rangeOutput,
});

const matrix = z.looseObject({ section, orientation: z.enum(orientations), range: rangeOutput });

const document: z.ZodType<DocumentComparison> = z.looseObject({
  path: z.string(),
  previousPath: z.string().nullable(),
  changes: z.array(change),
  ignored: z.array(change),
  matched: z.array(
    z.looseObject({
      before: matchedActivity,
      after: matchedActivity,
      confidence: z.number().min(0).max(1),
      why: z.string(),
    }),
  ),
  matrices: z.array(
    z.looseObject({
      before: matrix,
      after: matrix,
      parties: z.array(z.looseObject({ before: rangeOutput, after: rangeOutput })),
    }),
  ),
  bump: bumpOutput,
});

const movement = z.looseObject({
  duty: z.enum(duties),
  activity: z.string(),
  section,
  path: z.string(),
  through: z.enum(["shift", "activity"]),
});

const party: z.ZodType<PartyComparison> = z.looseObject({
  party: z.string(),
  before: z.record(z.string(), count),
  after: z.record(z.string(), count),
  gained: z.array(movement),
  lost: z.array(movement),
});

/** Schema of what `raci diff --format json` prints. */
export const diffOutput: z.ZodType<DiffOutput> = z.looseObject({
  documents: z.array(document),
  parties: z.array(party),
  summary: z.looseObject({
    documents: count,
    changes: count,
    shifts: count,
    major: count,
    minor: count,
    patch: count,
    ignored: count,
    bump: bumpOutput,
  }),
});
