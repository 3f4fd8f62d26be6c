import { type Rule, rules, type RuleLevel, type RuleSetting } from "@raci-kit/linter";
import { severities } from "@raci-kit/model";
import { z } from "zod";

import { showValue } from "../wording/show-value.ts";
import { choice, closedObject } from "./parts.ts";
import { optionSchemas } from "./rule-options.ts";

/** How a configuration file may set a rule: `"error"`, `["error", { ... }]` or `{ severity, options }`. */
export type WrittenRule = RuleSetting | [RuleLevel, Readonly<Record<string, unknown>>];

/** Settings by rule id, the options of each rule included. */
export const ruleSettings: z.ZodType<Readonly<Record<string, WrittenRule | undefined>>> = closedObject(
  "rule",
  Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule).optional()])),
);

function ruleSetting(rule: Rule): z.ZodType<WrittenRule> {
  const severity = choice("severity", [...severities, "off"]);
  const options = closedObject(`option of ${rule.id}`, optionSchemas(rule.options));
  const pair = z.tuple([severity, options], {
    error: ({ input }) => `Found ${showValue(input)}, expected [severity, options].`,
  });
  const detailed = closedObject("key", { severity: severity.optional(), options: options.optional() });
  return z
    .union([severity, pair, detailed], {
      error: ({ input }) =>
        `Found ${showValue(input)}, expected a severity, [severity, options] or { severity, options }.`,
    })
    .describe(rule.summary);
}
