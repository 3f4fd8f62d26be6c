import { z } from "zod";
import { duties } from "../duty.ts";
import type {
  ActivityHistory,
  BlamedActivity,
  BlamedCell,
  CommitFacts,
  DocumentBlame,
  DocumentHistory,
  Tenure,
  UnreadVersion,
} from "../history.ts";
import { rangeOutput } from "./place.ts";

/** What `raci history --format json` prints. */
export type HistoryOutput = DocumentHistory;

/** What `raci blame --format json` prints. */
export type BlameOutput = DocumentBlame;

const section = z.array(z.string());

/** Schema of a commit, wherever it is printed. */
export const commitOutput: z.ZodType<CommitFacts> = z.looseObject({
  commit: z.string(),
  author: z.looseObject({ name: z.string(), email: z.string() }),
  date: z.string(),
  subject: z.string(),
});

const unread: z.ZodType<UnreadVersion> = z.looseObject({ commit: z.string(), reason: z.string() });

const tenure: z.ZodType<Tenure> = z.looseObject({
  duty: z.enum(duties),
  party: z.string(),
  from: commitOutput,
  until: commitOutput.nullable(),
});

const activity: z.ZodType<ActivityHistory> = z.looseObject({
  section,
  activity: z.string(),
  formerNames: z.array(z.string()),
  from: commitOutput,
  until: commitOutput.nullable(),
  tenures: z.array(tenure),
});

/** Schema of what `raci history --format json` prints. */
export const historyOutput: z.ZodType<HistoryOutput> = z.looseObject({
  path: z.string(),
  formerPaths: z.array(z.string()),
  title: z.string().nullable(),
  commits: z.array(commitOutput),
  activities: z.array(activity),
  unread: z.array(unread),
  shallow: z.boolean(),
});

const cell: z.ZodType<BlamedCell> = z.looseObject({
  party: z.string(),
  roles: z.array(z.string()),
  raw: z.string(),
  moved: commitOutput,
});

const blamed: z.ZodType<BlamedActivity> = z.looseObject({
  activity: z.string(),
  group: z.string().nullable(),
  cells: z.array(cell),
  range: rangeOutput,
});

/** Schema of what `raci blame --format json` prints. */
export const blameOutput: z.ZodType<BlameOutput> = z.looseObject({
  path: z.string(),
  title: z.string().nullable(),
  last: commitOutput,
  commits: z.array(commitOutput),
  matrices: z.array(
    z.looseObject({ section, parties: z.array(z.string()), activities: z.array(blamed), range: rangeOutput }),
  ),
  unread: z.array(unread),
  shallow: z.boolean(),
});
