export { type Baseline, type BaselineResult, applyBaseline, baselineOf, createBaseline } from "./baseline/baseline.ts";
export { BaselineError, readBaseline, writeBaseline } from "./baseline/baseline-file.ts";
export type { ContextKey, LintContext, NamedParty, RevisionContext } from "./context.ts";
export { lastLook, type Look, reviewKeys } from "./dates/last-look.ts";
export { localePatternsIn } from "./documents/locales.ts";
export { compareFindings } from "./findings/order.ts";
export { countsOf, summarise } from "./findings/summary.ts";
export { applyFixes, type FixOptions, type FixResult, fixUntilStable } from "./fixes/apply-fixes.ts";
export { lint } from "./lint.ts";
export type { DocumentLook } from "./looking/document-look.ts";
export { type Linter, linterWith } from "./looking/linter.ts";
export { partyFamilies } from "./names/drift.ts";
export { presets, presetSummaries } from "./presets.ts";
export { rules } from "./registry.ts";
export { documentRule } from "./rule/document-rule.ts";
export {
  objectionTo,
  type OptionValues,
  type RuleOption,
  type RuleOptions,
  withInitialValues,
  wholeNumber,
} from "./rule/options.ts";
export {
  type FixKind,
  type PresetName,
  presetNames,
  type Rule,
  type RuleExample,
  type RuleLevel,
  type RuleScope,
} from "./rule/rule.ts";
export type { SettingsByPath } from "./settings/rule-groups.ts";
export type { LintSettings, RuleSetting } from "./settings/settings.ts";
export { LintSettingsError, type SettingProblem } from "./settings/settings-error.ts";
export { suggestionFor } from "./wording/suggestion.ts";
