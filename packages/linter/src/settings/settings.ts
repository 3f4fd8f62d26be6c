import type { PresetName, RuleLevel } from "../rule/rule.ts";

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
