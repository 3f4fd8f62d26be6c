import { objectionTo, type OptionValues, type RuleOptions } from "@raci-kit/linter";
import { z } from "zod";

import { choice } from "./parts.ts";

/** A schema for each option of a rule. What is left out stays left out: the rule has its own initial values. */
export function optionSchemas(options: RuleOptions): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { takes, initial, meaning }]) => [
      name,
      schemaOf(takes).optional().meta({ default: initial, description: meaning }),
    ]),
  );
}

function schemaOf(takes: OptionValues): z.ZodType {
  switch (takes.type) {
    case "choice":
      return choice(takes.what, takes.among);
    case "number":
      return z.int().min(takes.least);
    case "text":
      return z.string();
    case "texts":
      return z.array(z.string());
    case "duty pairs":
      return z.array(z.tuple([z.string(), z.string()])).superRefine((pairs, context) => {
        const message = objectionTo(pairs, takes);
        if (message !== null) context.addIssue({ code: "custom", message });
      });
  }
}
