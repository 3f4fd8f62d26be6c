import type { PresetName } from "@raci-kit/linter";

import type { RuleChange, RuleLayer } from "./config.ts";
import type { WrittenConfig } from "./schema/config-schema.ts";
import type { WrittenRule } from "./schema/rule-settings.ts";

/** What a file says about rules: for all documents, then for those of each override. */
export function ruleLayersOf({ preset, rules = {}, overrides = [] }: WrittenConfig, file: string): RuleLayer[] {
  return [
    { origin: { file, override: null }, documents: null, preset: preset ?? null, rules: changesOf(rules) },
    ...overrides.map(({ files, exclude = [], preset: only, rules: some = {} }, index) => ({
      origin: { file, override: index },
      documents: { files, exclude },
      preset: only ?? null,
      rules: changesOf(some),
    })),
  ];
}

/** What extending a preset says about rules. */
export function presetLayer(preset: PresetName): RuleLayer {
  return { origin: { preset }, documents: null, preset, rules: {} };
}

function changesOf(settings: Readonly<Record<string, WrittenRule | undefined>>): Record<string, RuleChange> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([id, setting]) => (setting === undefined ? [] : [[id, inDetail(setting)]])),
  );
}

function inDetail(setting: WrittenRule): RuleChange {
  if (typeof setting === "string") {
    return { severity: setting };
  }
  return Array.isArray(setting) ? { severity: setting[0], options: setting[1] } : setting;
}
