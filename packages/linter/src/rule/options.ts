import { duties } from "@raci-kit/model";
import { z } from "zod";
import { unknownValue } from "../wording/unknown-value.ts";

/**
 * An object that refuses keys it does not know and says which known one was probably meant.
 *
 * @param what a key of it, for messages: `option of no-empty-party`.
 */
export function closedObject<Shape extends z.ZodRawShape>(what: string, shape: Shape): ClosedObject<Shape> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => unknownValue(what, key, known)).join(" ")
        : undefined,
  });
}

/** An object schema that refuses unknown keys. */
export type ClosedObject<Shape extends z.ZodRawShape> = z.ZodObject<z.core.util.Writeable<Shape>, z.core.$strict>;

/**
 * One of `values`; any other is answered with the one that was probably meant.
 *
 * @param what the value, for messages: `severity`.
 */
export function choice<const Values extends readonly string[]>(what: string, values: Values): Choice<Values> {
  return z.enum(values, { error: (issue) => unknownValue(what, issue.input, values) });
}

/** A schema that takes one of `Values`. */
type Choice<Values extends readonly string[]> = z.ZodEnum<z.core.util.ToEnum<Values[number]>>;

/** A list of pairs; each half is a duty, or the letter of a role that has none of its own. */
export const dutyPairs: z.ZodType<readonly (readonly [string, string])[]> = z.array(
  z.tuple([dutyOrLetter(), dutyOrLetter()]),
);

function dutyOrLetter(): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    if (!duties.some((duty) => duty === value) && !/^\p{Lu}{1,2}$/u.test(value)) {
      context.addIssue({ code: "custom", message: unknownValue("duty", value, duties) });
    }
  });
}
