import { z } from "zod";

/** One option of a rule, as a page tells it. */
export interface OptionFacts {
  name: string;
  /** The values that it takes, or the name of their type. */
  values: readonly string[];
  /** What counts when it is left out, as JSON. */
  initial: string;
  meaning: string;
}

/** What there is to tell about the options of a rule, from their schema. */
export function optionFacts(schema: z.ZodObject): OptionFacts[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).flatMap(([name, property]) => {
    if (typeof property === "boolean") {
      return [];
    }
    const values = property.enum?.map((value) => JSON.stringify(value)) ?? [String(property.type)];
    return [{ name, values, initial: JSON.stringify(property.default), meaning: property.description ?? "" }];
  });
}
