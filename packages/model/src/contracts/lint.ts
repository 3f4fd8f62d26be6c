import { z } from "zod";
import { severities, type Finding, type LintResult } from "../finding.ts";
import { rangeOutput } from "./place.ts";

/** What `raci lint --format json` prints. */
export type LintOutput = LintResult;

const count = z.int().nonnegative();

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
});

/** Schema of what `raci lint --format json` prints. */
export const lintOutput: z.ZodType<LintOutput> = z.looseObject({
  findings: z.array(findingOutput),
  summary: z.looseObject({
    documents: count,
    matrices: count,
    activities: count,
    errors: count,
    warnings: count,
    infos: count,
  }),
});
