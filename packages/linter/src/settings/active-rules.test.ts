import { describe, expect, test } from "vitest";
import { presets } from "../presets.ts";
import { presetNames } from "../rule/rule.ts";
import { activeRules } from "./active-rules.ts";
import type { LintSettings } from "./settings.ts";
import { LintSettingsError } from "./settings-error.ts";

test.each(presetNames)("preset %s turns on what it lists", (preset) => {
  const active = activeRules({ preset }).map(({ rule, severity }) => [rule.id, severity]);
  expect(active).toEqual(Object.entries(presets[preset]).filter(([, level]) => level !== "off"));
});

test("recommended is the preset when none is named", () => {
  expect(ids(activeRules({}))).toEqual(ids(activeRules({ preset: "recommended" })));
});

test.each([
  { setting: "error", severity: "error" },
  { setting: "off", severity: undefined },
  { setting: { severity: "info" }, severity: "info" },
  { setting: { severity: "off", options: { within: "cell" } }, severity: undefined },
  { setting: { options: { within: "cell" } }, severity: "error" },
  { setting: {}, severity: "error" },
] as const)("setting $setting gives severity $severity", ({ setting, severity }) => {
  const active = activeRules({ rules: { "no-empty-party": setting } });
  expect(active.find(({ rule }) => rule.id === "no-empty-party")?.severity).toBe(severity);
});

describe("settings that cannot be meant", () => {
  test.each([
    {
      settings: { rules: { "single-acountable": "error" } },
      says: 'rules: Unknown rule "single-acountable", did you mean "single-accountable"?',
    },
    {
      settings: { preset: "legasy" },
      says: 'preset: Unknown preset "legasy", did you mean "legacy"?',
    },
    {
      settings: { preset: "all" },
      says: 'preset: Unknown preset "all", expected "recommended", "strict" or "legacy".',
    },
    {
      settings: { rules: { "known-role": "eror" } },
      says: 'rules.known-role: Unknown severity "eror", did you mean "error"?',
    },
    {
      settings: { rules: { "known-role": { severity: "high" } } },
      says: 'rules.known-role.severity: Unknown severity "high", expected "error", "warning", "info" or "off".',
    },
    {
      settings: { rules: { "known-role": 2 } },
      says: 'rules.known-role: Unknown severity 2, expected "error", "warning", "info" or "off".',
    },
    {
      settings: { rules: { "known-role": { level: "error" } } },
      says: 'rules.known-role: Unknown setting of known-role "level", expected "severity" or "options".',
    },
    {
      settings: { rules: { "no-empty-party": { options: { whithin: "cell" } } } },
      says: 'rules.no-empty-party.options: Unknown option of no-empty-party "whithin", did you mean "within"?',
    },
    {
      settings: { rules: { "no-empty-party": { options: { within: "row" } } } },
      says: 'rules.no-empty-party.options.within: Unknown scope "row", expected "document", "matrix" or "cell".',
    },
    {
      settings: { rules: { "known-role": { options: { letters: "X" } } } },
      says: 'rules.known-role.options: Unknown option of known-role "letters", expected none.',
    },
    { settings: { rules: ["known-role"] }, says: 'rules: Found ["known-role"], expected an object.' },
    {
      settings: { rules: { "known-role": { options: 7 } } },
      says: "rules.known-role.options: Found 7, expected an object.",
    },
    {
      settings: { rules: { "review-overdue": { options: { maxAgeDays: 0.5 } } } },
      says: "rules.review-overdue.options.maxAgeDays: Found 0.5, expected a whole number from 1 on.",
    },
    {
      settings: { rules: { "review-overdue": { options: { keys: "seen" } } } },
      says: 'rules.review-overdue.options.keys: Found "seen", expected a list of texts.',
    },
    {
      settings: { rules: { "translation-parity": { options: { originals: null } } } },
      says: "rules.translation-parity.options.originals: Found null, expected a text.",
    },
    {
      settings: { rules: { "separate-duties": { options: { pairs: [["accountable"]] } } } },
      says: 'rules.separate-duties.options.pairs: Found [["accountable"]], expected a list of pairs such as ["accountable", "informed"].',
    },
    {
      settings: { rules: { "separate-duties": { options: { pairs: [["V", "acountable"]] } } } },
      says: 'rules.separate-duties.options.pairs: Unknown duty "acountable", did you mean "accountable"?',
    },
    { settings: { rulez: {} }, says: 'Unknown setting "rulez", did you mean "rules"?' },
  ])("$says", ({ settings, says }) => {
    expect(problemsOf(settings)).toEqual([says]);
  });

  test("all of them are told at once", () => {
    const settings = { preset: "all", rules: { "known-role": "eror", "row-shap": "off" } };
    expect(problemsOf(settings)).toEqual([
      'preset: Unknown preset "all", expected "recommended", "strict" or "legacy".',
      'rules.known-role: Unknown severity "eror", did you mean "error"?',
      'rules: Unknown rule "row-shap", did you mean "row-shape"?',
    ]);
  });
});

function problemsOf(settings: unknown): string[] {
  // As settings come out of a file: of no known type.
  const given: LintSettings = JSON.parse(JSON.stringify(settings));
  try {
    activeRules(given);
  } catch (error) {
    return error instanceof LintSettingsError ? error.message.split("\n") : [String(error)];
  }
  return [];
}

function ids(active: ReturnType<typeof activeRules>): string[] {
  return active.map(({ rule }) => rule.id);
}
