import { z } from "zod";
import type { Demand, Review, UnreadableDocument } from "../review.ts";
import { bumpOutput, diffOutput } from "./diff.ts";
import { findingOutput } from "./lint.ts";

/** What `raci review --format json` prints. */
export type ReviewOutput = Review;

const demand: z.ZodType<Demand> = z.looseObject({ party: z.string(), activity: z.string(), reason: z.string() });

const unreadable: z.ZodType<UnreadableDocument> = z.looseObject({
  path: z.string(),
  reason: z.string(),
  hint: z.string(),
});

/** Schema of {@link ReviewOutput}. */
export const reviewOutput: z.ZodType<ReviewOutput> = z.looseObject({
  base: z.string(),
  head: z.string(),
  comparison: diffOutput,
  newFindings: z.array(findingOutput),
  oldFindings: z.int().nonnegative(),
  gate: z.looseObject({ passed: z.boolean(), failOn: bumpOutput, demands: z.array(demand) }),
  unreadable: z.array(unreadable),
});
