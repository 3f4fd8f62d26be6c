import { presetNames, type PresetName, type Rule, rules, withInitialValues } from "@raci-kit/linter";

import type { ResolvedRule, RuleLayer } from "./config.ts";

/** Rules as some layers set them. */
export interface SettledRules {
  preset: PresetName;
  /** Every rule by its id. */
  rules: Readonly<Record<string, ResolvedRule>>;
}

/** What `layers` say together, the defaults filled in; of two that set the same thing the later counts. */
export function settleRules(layers: readonly RuleLayer[]): SettledRules {
  const preset = layers.findLast((layer) => layer.preset !== null)?.preset ?? presetNames[0];
  return { preset, rules: Object.fromEntries(rules.map((rule) => [rule.id, settleRule(rule, preset, layers)])) };
}

function settleRule(rule: Rule, preset: PresetName, layers: readonly RuleLayer[]): ResolvedRule {
  const changes = layers.flatMap(({ origin, rules: { [rule.id]: change } }) =>
    change === undefined ? [] : [{ origin, ...change }],
  );
  return {
    severity: changes.findLast(({ severity }) => severity !== undefined)?.severity ?? rule.levels[preset],
    options: withInitialValues(rule.options, Object.assign({}, ...changes.map(({ options }) => options))),
    origins: [{ preset }, ...changes.map(({ origin }) => origin)],
  };
}
