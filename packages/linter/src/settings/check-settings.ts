import { severities } from "@raci-kit/model";
import { rules } from "../registry.ts";
import { objectionTo } from "../rule/options.ts";
import { presetNames, type Rule, type RuleLevel } from "../rule/rule.ts";
import { unknownValue } from "../wording/unknown-value.ts";
import type { SettingProblem } from "./settings-error.ts";

const settingNames = ["preset", "rules"];
const ruleSettingNames = ["severity", "options"];
const levels: readonly RuleLevel[] = [...severities, "off"];

/** What is wrong with lint settings of whatever origin, the options of each rule included. */
export function problemsIn(settings: object): SettingProblem[] {
  const { preset, rules: byRule = {}, ...others } = recordOf(settings) ?? {};
  const written = recordOf(byRule);
  return [
    ...(preset === undefined || presetNames.some((name) => name === preset)
      ? []
      : [{ path: ["preset"], message: unknownValue("preset", preset, presetNames) }]),
    ...(written === null ? [notAnObject(["rules"], byRule)] : problemsInRules(written)),
    ...unknownKeys([], "setting", others, settingNames),
  ];
}

function problemsInRules(written: Readonly<Record<string, unknown>>): SettingProblem[] {
  const known = rules.flatMap((rule) => (written[rule.id] === undefined ? [] : problemsInRule(rule, written[rule.id])));
  const ids = rules.map(({ id }) => id);
  const strangers = Object.fromEntries(Object.entries(written).filter(([id]) => !ids.includes(id)));
  return [...known, ...unknownKeys(["rules"], "rule", strangers, ids)];
}

function problemsInRule(rule: Rule, setting: unknown): SettingProblem[] {
  const path = ["rules", rule.id];
  const record = recordOf(setting);
  if (record === null) return problemsInLevel(path, setting);
  const { severity, options = {}, ...others } = record;
  const given = recordOf(options);
  return [
    ...(severity === undefined ? [] : problemsInLevel([...path, "severity"], severity)),
    ...(given === null
      ? [notAnObject([...path, "options"], options)]
      : problemsInOptions([...path, "options"], rule, given)),
    ...unknownKeys(path, `setting of ${rule.id}`, others, ruleSettingNames),
  ];
}

function problemsInOptions(
  path: readonly string[],
  { id, options }: Rule,
  given: Readonly<Record<string, unknown>>,
): SettingProblem[] {
  const known = Object.keys(options);
  const wrong = Object.entries(options).flatMap(([name, { takes }]): SettingProblem[] => {
    const message = given[name] === undefined ? null : objectionTo(given[name], takes);
    return message === null ? [] : [{ path: [...path, name], message }];
  });
  const strangers = Object.fromEntries(Object.entries(given).filter(([name]) => !known.includes(name)));
  return [...wrong, ...unknownKeys(path, `option of ${id}`, strangers, known)];
}

function problemsInLevel(path: readonly string[], level: unknown): SettingProblem[] {
  return levels.some((each) => each === level) ? [] : [{ path, message: unknownValue("severity", level, levels) }];
}

function unknownKeys(
  path: readonly string[],
  what: string,
  strangers: object,
  known: readonly string[],
): SettingProblem[] {
  return Object.keys(strangers).map((key) => ({ path, message: unknownValue(what, key, known) }));
}

function notAnObject(path: readonly string[], found: unknown): SettingProblem {
  return { path, message: `Found ${JSON.stringify(found)}, expected an object.` };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(value) ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
