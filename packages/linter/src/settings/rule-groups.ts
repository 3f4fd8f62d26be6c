import type { ResponsibilityModel } from "@raci-kit/model";
import { type ActiveRule, activeRules } from "./active-rules.ts";
import type { LintSettings } from "./settings.ts";

/** The settings of each document by its path; documents with one and the same object are looked at together. */
export type SettingsByPath = (path: string) => LintSettings;

/** Documents and the rules that look at them. */
export interface RuleGroup {
  /** Ordered by path. */
  models: readonly ResponsibilityModel[];
  active: readonly ActiveRule[];
}

/**
 * Documents by the rules that `settings` turn on for them.
 *
 * @param models the documents, ordered by path
 * @throws {import("./settings-error.ts").LintSettingsError} when settings name an unknown rule, severity, preset or option.
 */
export function ruleGroups(
  models: readonly ResponsibilityModel[],
  settings: LintSettings | SettingsByPath,
): RuleGroup[] {
  if (typeof settings !== "function") {
    return [{ models, active: activeRules(settings) }];
  }
  const bySettings = Map.groupBy(models, ({ path }) => settings(path));
  return [...bySettings].map(([own, some]) => ({ models: some, active: activeRules(own) }));
}
