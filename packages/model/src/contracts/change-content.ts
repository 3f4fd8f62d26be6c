import { z } from "zod";
import type { ChangeContent } from "../change-content.ts";
import { duties } from "../duty.ts";
import { orientations } from "../document.ts";

const duty = z.enum(duties);

const activity = z.looseObject({
  type: z.literal("activity"),
  raw: z.string(),
  group: z.string().nullable(),
  assignments: z.array(
    z.looseObject({ party: z.string(), roles: z.array(z.string()), duties: z.array(duty), raw: z.string() }),
  ),
});

const matrix = z.looseObject({
  type: z.literal("matrix"),
  orientation: z.enum(orientations),
  scheme: z.string(),
  parties: z.array(z.looseObject({ name: z.string(), raw: z.string() })),
});

const document = z.looseObject({
  type: z.literal("document"),
  version: z.string().nullable(),
  updated: z.string().nullable(),
  scheme: z.string(),
  metadata: z.array(z.looseObject({ key: z.string(), value: z.string() })),
  legend: z.array(z.looseObject({ letter: z.string(), duty, text: z.string() })),
});

const legend = z.looseObject({ type: z.literal("legend"), duty });

const metadata = z.looseObject({ type: z.literal("metadata"), states: z.enum(["version", "updated"]).nullable() });

/** Schema of what a change says beyond names and texts. */
export const changeContent: z.ZodType<ChangeContent> = z.discriminatedUnion("type", [
  activity,
  matrix,
  document,
  legend,
  metadata,
]);
