import { z } from "zod";

import { showValue } from "../wording/show-value.ts";
import { unknownValue } from "../wording/unknown-value.ts";

/** An object schema that refuses unknown keys. */
export type ClosedObject<Shape extends z.ZodRawShape> = z.ZodObject<z.core.util.Writeable<Shape>, z.core.$strict>;

/**
 * An object that refuses keys it does not know; its message has one line for each of them.
 *
 * @param what a key of it, for messages: `option of no-empty-party`.
 */
export function closedObject<Shape extends z.ZodRawShape>(what: string, shape: Shape): ClosedObject<Shape> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => unknownValue(what, key, known)).join("\n")
        : undefined,
  });
}

/** One of `values`; any other is answered with the one that was probably meant. */
export function choice<const Value extends string>(what: string, values: readonly Value[]): z.ZodType<Value> {
  return z.enum(values, { error: ({ input }) => unknownValue(what, input, values) });
}

/** A text that is more than white space; `what` says what it stands for. */
export function text(what: string): z.ZodString {
  const error = ({ input }: { input?: unknown }): string => `Found ${showValue(input)}, expected ${what}.`;
  return z.string({ error }).regex(/\S/u, { error });
}

/** A text for which `objection` finds no fault; the objection is the message otherwise. */
export function checkedText(what: string, objection: (value: string) => string | null): z.ZodType<string> {
  return text(what).superRefine((value, context) => {
    const message = objection(value);
    if (message !== null) {
      context.addIssue({ code: "custom", message });
    }
  });
}

/** An object whose keys the writer makes up; `what` says what a key is, as in `the name of a scheme`. */
export function named<Value>(what: string, key: RegExp, value: z.ZodType<Value>): z.ZodType<Record<string, Value>> {
  const name = z.string().regex(key, { error: ({ input }) => `Found ${showValue(input)}, expected ${what}.` });
  return z.record(name, value);
}
