import { severities } from "@raci-kit/model";
import { z } from "zod";
import { rules } from "../registry.ts";
import { choice, closedObject } from "../rule/options.ts";
import { type PresetName, presetNames, type Rule, type RuleLevel } from "../rule/rule.ts";

/** How one rule is to run: its level alone, or its level (the preset's when left out) and its options. */
export type RuleSetting =
  | RuleLevel
  | { severity?: RuleLevel | undefined; options?: Readonly<Record<string, unknown>> | undefined };

/** Which rules run, how heavily and with which options. */
export interface LintSettings {
  /** The set of levels to start from; `recommended` when left out. */
  preset?: PresetName | undefined;
  /** What differs from the preset, by rule id. */
  rules?: Readonly<Record<string, RuleSetting | undefined>> | undefined;
}

/** Checks lint settings, the options of each rule included; its messages say what was probably meant. */
export const lintSettingsSchema: z.ZodType<LintSettings> = closedObject("setting", {
  preset: choice("preset", presetNames).optional().describe("The set of severities to start from."),
  rules: closedObject("rule", Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule).optional()])))
    .optional()
    .describe("What differs from the preset, by rule id."),
});

function ruleSetting(rule: Rule): z.ZodType<RuleSetting> {
  const severity = choice("severity", [...severities, "off"]);
  const detailed = closedObject(`setting of ${rule.id}`, {
    severity: severity.optional(),
    options: rule.options.optional(),
  });
  return z
    .union([severity, detailed], { error: (issue) => messagesOfBranch(issue, typeof issue.input === "object" ? 1 : 0) })
    .describe(rule.summary);
}

/** What one alternative of a union objected to: the one the writer meant, rather than all of them. */
function messagesOfBranch(issue: z.core.$ZodRawIssue, branch: number): string | undefined {
  return issue.code === "invalid_union" ? issue.errors[branch]?.map((inner) => inner.message).join(" ") : undefined;
}
