export { lint } from "./lint.ts";
export { presets, presetSummaries } from "./presets.ts";
export { rules } from "./registry.ts";
export { documentRule } from "./rule/document-rule.ts";
export { type PresetName, presetNames, type Rule, type RuleExample, type RuleLevel } from "./rule/rule.ts";
export { type LintSettings, lintSettingsSchema, type RuleSetting } from "./settings/schema.ts";
export { LintSettingsError, type SettingProblem } from "./settings/settings-error.ts";
export { suggestionFor } from "./wording/suggestion.ts";
