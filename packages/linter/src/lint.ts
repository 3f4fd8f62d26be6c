import type { LintResult, ResponsibilityModel } from "@raci-kit/model";
import { lintDocument } from "./findings/lint-document.ts";
import { compareFindings } from "./findings/order.ts";
import { summarise } from "./findings/summary.ts";
import { activeRules } from "./settings/active-rules.ts";
import type { LintSettings } from "./settings/schema.ts";

/**
 * Checks documents against the rules.
 *
 * @param models the documents, in any order.
 * @param settings which rules run; the preset `recommended` when left out.
 * @returns the findings ordered by path, place, rule and message, and what was counted.
 * @throws {import("./settings/settings-error.ts").LintSettingsError} when the settings name an unknown rule,
 * severity, preset or option.
 */
export function lint(models: readonly ResponsibilityModel[], settings: LintSettings = {}): LintResult {
  const active = activeRules(settings);
  const findings = models.flatMap((model) => lintDocument(model, active)).toSorted(compareFindings);
  return { findings, summary: summarise(models, findings) };
}
