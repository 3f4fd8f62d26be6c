import type { LintResult, ResponsibilityModel } from "@raci-kit/model";
import type { LintContext } from "./context.ts";
import { linterWith } from "./looking/linter.ts";
import type { SettingsByPath } from "./settings/rule-groups.ts";
import type { LintSettings } from "./settings/settings.ts";

/**
 * Checks documents against the rules.
 *
 * @param models the documents, in any order.
 * @param settings which rules run, in all documents or in each; the preset `recommended` when left out.
 * @param context what the caller knows beyond the documents; rules that need what is left out are silent.
 * @returns the findings ordered by path, place, rule and message, apart from them those that comments take back, and
 * what was counted.
 * @throws {import("./settings/settings-error.ts").LintSettingsError} when the settings name an unknown rule,
 * severity, preset or option, or when the day to count from is none.
 */
export function lint(
  models: readonly ResponsibilityModel[],
  settings: LintSettings | SettingsByPath = {},
  context: LintContext = {},
): LintResult {
  const linter = linterWith(settings, context);
  const noteTakers = linter.noteTakers(models.map(({ path }) => path));
  return linter.conclude(models.map((model) => linter.look(model, noteTakers(model.path))));
}
