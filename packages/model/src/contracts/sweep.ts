import { z } from "zod";
import type { Sweep, SweptDocument } from "../sweep.ts";
import { commitOutput } from "./history.ts";

/** What `raci sweep --format json` prints. */
export type SweepOutput = Sweep;

const document: z.ZodType<SweptDocument> = z.looseObject({
  path: z.string(),
  lastChange: commitOutput.nullable(),
  lastReview: z.string().nullable(),
  overdue: z.boolean(),
  findings: z.looseObject({ errors: z.number(), warnings: z.number(), infos: z.number() }),
  parties: z.array(z.string()),
});

/** Schema of {@link SweepOutput}. */
export const sweepOutput: z.ZodType<SweepOutput> = z.looseObject({ documents: z.array(document) });
