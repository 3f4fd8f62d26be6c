import { z } from "zod";
import { type BaselineEntry, severities, type Finding, type Fix, type LintResult } from "../finding.ts";
import { rangeOutput } from "./place.ts";

/** What `raci lint --format json` prints. */
export type LintOutput = LintResult;

const count = z.int().nonnegative();

const fix: z.ZodType<Fix> = z.looseObject({
  description: z.string(),
  edits: z.array(z.looseObject({ range: rangeOutput, text: z.string() })),
  safe: z.boolean(),
});

/** Schema of one finding, wherever it is printed. */
export const findingOutput: z.ZodType<Finding> = z.looseObject({
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  path: z.string(),
  range: rangeOutput,
  related: z.array(z.looseObject({ message: z.string(), path: z.string(), range: rangeOutput })),
  fingerprint: z.string(),
  fixable: z.boolean(),
  place: z
    .looseObject({
      section: z.array(z.string()).nullable(),
      activity: z.string().nullable(),
      party: z.string().nullable(),
    })
    .optional(),
  fix: fix.optional(),
  suggestions: z.array(fix).optional(),
});

const baselineEntry: z.ZodType<BaselineEntry> = z.looseObject({
  path: z.string(),
  fingerprint: z.string(),
  rule: z.string(),
  place: z.string(),
});

/** Schema of what `raci lint --format json` prints. */
export const lintOutput: z.ZodType<LintOutput> = z.looseObject({
  findings: z.array(findingOutput),
  suppressed: z.array(findingOutput).optional(),
  stale: z.array(baselineEntry).optional(),
  summary: z.looseObject({
    documents: count,
    matrices: count,
    activities: count,
    errors: count,
    warnings: count,
    infos: count,
    suppressed: count.optional(),
    baselined: count.optional(),
  }),
});
