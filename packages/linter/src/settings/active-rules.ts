import type { Severity } from "@raci-kit/model";
import { rules } from "../registry.ts";
import type { PresetName, Rule, RuleCheck, RuleLevel } from "../rule/rule.ts";
import { problemsIn } from "./check-settings.ts";
import type { LintSettings, RuleSetting } from "./settings.ts";
import { LintSettingsError } from "./settings-error.ts";

/** A rule that is set up to run. */
export interface ActiveRule {
  rule: Rule;
  severity: Severity;
  check: RuleCheck;
}

/**
 * The rules that `settings` turn on, in order of their ids, set up with their options.
 *
 * @throws {LintSettingsError} when the settings name an unknown rule, severity, preset or option.
 */
export function activeRules(settings: LintSettings): ActiveRule[] {
  const problems = problemsIn(settings);
  if (problems.length > 0) throw new LintSettingsError(problems);
  const { preset = "recommended", rules: overrides = {} } = settings;
  return rules.flatMap((rule) => activate(rule, preset, overrides[rule.id] ?? {}));
}

function activate(rule: Rule, preset: PresetName, setting: RuleSetting): ActiveRule[] {
  const { severity, options = {} } = typeof setting === "string" ? { severity: setting } : setting;
  const level: RuleLevel = severity ?? rule.levels[preset];
  return level === "off" ? [] : [{ rule, severity: level, check: rule.prepare(options) }];
}
