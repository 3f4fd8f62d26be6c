import { rules } from "./registry.ts";
import type { PresetName, RuleLevel } from "./rule/rule.ts";

/** What each preset is for, in one sentence. */
export const presetSummaries: Readonly<Record<PresetName, string>> = {
  recommended: "For daily use: an error is a duty that nobody can rely on.",
  strict: "For documents that others depend on: whatever leaves a question open is an error.",
  legacy: "For the first run on old documents: nothing is an error, so that the count can go down step by step.",
};

/** The level of every rule in every preset, by preset name and rule id. */
export const presets: Readonly<Record<PresetName, Readonly<Record<string, RuleLevel>>>> = {
  recommended: levelsIn("recommended"),
  strict: levelsIn("strict"),
  legacy: levelsIn("legacy"),
};

function levelsIn(preset: PresetName): Record<string, RuleLevel> {
  return Object.fromEntries(rules.map((rule) => [rule.id, rule.levels[preset]]));
}
