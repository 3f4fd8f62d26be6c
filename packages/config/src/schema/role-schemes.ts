import { duties, type Duty } from "@raci-kit/model";
import { z } from "zod";

import { choice, closedObject, named, text } from "./parts.ts";

/** A role scheme as a configuration file writes it. */
export interface WrittenScheme {
  roles: Readonly<Record<string, { name: string; duty: Duty }>>;
  limits?: Readonly<Partial<Record<Duty, { required?: boolean | undefined; most?: number | undefined }>>> | undefined;
}

const role = closedObject("key", {
  name: text('the name of a role, such as "Accountable"'),
  duty: choice("duty", duties).describe("What the role means, whatever its letter."),
});

const roles = named('letters (and digits after them), such as "A"', /^\p{L}[\p{L}\p{N}]*$/u, role)
  .refine((byLetter) => Object.keys(byLetter).length > 0, { error: "Found no role, expected at least one." })
  .superRefine((byLetter, context) => reportRepeats("letter", byLetter, context))
  .meta({ description: "The roles by their letters.", minProperties: 1 });

const limit = closedObject("key", {
  required: z.boolean().optional().describe("Whether an activity needs somebody who holds the duty."),
  most: z
    .int()
    .min(1)
    .optional()
    .describe("How many parties may hold the duty in one activity; any number without it."),
});

const limits = z
  .partialRecord(choice("duty", duties), limit)
  .optional()
  .meta({ description: "How many parties may hold each duty in one activity." });

/** Role schemes by name. */
export const roleSchemes: z.ZodType<Readonly<Record<string, WrittenScheme>>> = named(
  'the name of a scheme without spaces, such as "RACI"',
  /^\S+$/u,
  closedObject("key", { roles, limits }),
).superRefine((byName, context) => reportRepeats("scheme", byName, context));

/** Documents are read without regard to case, so names that differ in nothing else are one. */
function reportRepeats(what: string, entries: object, context: z.RefinementCtx): void {
  const seen = new Map<string, string>();
  for (const name of Object.keys(entries)) {
    const key = name.toUpperCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, name);
    } else {
      const message = `Found the ${what} "${name}" beside "${first}", expected names that differ in more than case.`;
      context.addIssue({ code: "custom", path: [name], message });
    }
  }
}
