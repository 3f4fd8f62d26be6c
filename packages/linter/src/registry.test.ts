import { readdirSync } from "node:fs";
import { readDocument } from "@raci-kit/markdown";
import { type Finding, raci, severities } from "@raci-kit/model";
import { expect, test } from "vitest";
import { lint } from "./lint.ts";
import { rules } from "./registry.ts";
import { objectionTo } from "./rule/options.ts";
import { type FixKind, presetNames, type Rule, type RuleExample, type RuleLevel } from "./rule/rule.ts";
import { contextOf, onlyRule } from "./testing/test-rule.ts";

const levels: readonly RuleLevel[] = [...severities, "off"];
const named = rules.map((rule) => ({ id: rule.id, rule }));
const examples = rules.flatMap((rule) =>
  (["wrong", "right"] as const).flatMap((verdict) =>
    rule.examples[verdict].map((example) => ({ id: rule.id, shows: example.shows, verdict, rule, example })),
  ),
);

test("every rule has a file of its name, and every file is a rule", () => {
  const files = readdirSync(new URL("rules/", import.meta.url)).filter((file) => !file.endsWith(".test.ts"));
  expect(files.toSorted()).toEqual(rules.map((rule) => `${rule.id}.ts`));
});

test("every rule has a test beside it", () => {
  const files = readdirSync(new URL("rules/", import.meta.url)).filter((file) => file.endsWith(".test.ts"));
  expect(files.toSorted()).toEqual(rules.map((rule) => `${rule.id}.test.ts`));
});

test("rules are ordered by id", () => {
  const ids = rules.map((rule) => rule.id);
  expect(ids).toEqual(ids.toSorted());
});

test.each(named)("$id has every field filled", ({ rule }) => {
  expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  expect(rule.summary).toMatch(/^[A-Z][^.]*\.$/u);
  for (const text of [rule.why, rule.remedy, rule.exceptions]) {
    expect(text).toMatch(/^[A-Z].{40,}\.$/u);
  }
  expect(rule.examples.wrong).not.toHaveLength(0);
  expect(rule.examples.right).not.toHaveLength(0);
  expect(Object.keys(rule.messages)).not.toHaveLength(0);
});

test.each(named)("$id says whole sentences that name no severity", ({ rule }) => {
  for (const message of Object.values(rule.messages)) {
    expect(message).toMatch(/[.?]$/u);
    expect(message).not.toMatch(/\b(?:error|warning|info)\b/iu);
  }
});

test.each(named)("$id weighs no less in strict and no more in legacy than in recommended", ({ rule }) => {
  const [recommended, strict, legacy] = presetNames.map((preset) => levels.indexOf(rule.levels[preset]));
  expect(strict).toBeLessThanOrEqual(Number(recommended));
  expect(legacy).toBeGreaterThanOrEqual(Number(recommended));
});

test.each(named)("$id runs without options, and describes and defaults those it has", ({ rule }) => {
  expect(() => rule.prepare({})).not.toThrow();
  for (const { takes, initial, meaning } of Object.values(rule.options)) {
    expect(objectionTo(initial, takes)).toBeNull();
    expect(meaning).toMatch(/\.$/u);
  }
});

test.each(named)("$id fixes what it says it fixes", ({ rule }) => {
  const kinds = rule.examples.wrong.flatMap((example) => findingsOf(rule, example)).flatMap(fixKinds);
  expect([...new Set(kinds)]).toEqual(rule.fixes === null ? [] : [rule.fixes]);
});

test.each(examples.filter(({ verdict }) => verdict === "wrong"))("$id reports: $shows", ({ rule, example }) => {
  expect(findingsOf(rule, example)).not.toEqual([]);
});

test.each(examples.filter(({ verdict }) => verdict === "right"))("$id accepts: $shows", ({ rule, example }) => {
  expect(findingsOf(rule, example)).toEqual([]);
});

function fixKinds({ fix, suggestions = [], fixable }: Finding): FixKind[] {
  expect(fixable).toBe(fix?.safe === true);
  const kinds: FixKind[] = fix === undefined ? [] : [fix.safe ? "safe" : "unsafe"];
  return suggestions.length > 0 ? [...kinds, "suggestion"] : kinds;
}

function findingsOf(rule: Rule, example: RuleExample): Finding[] {
  const { path = "example.md", markdown, beside, limits } = example;
  const scheme = limits === undefined ? undefined : { ...raci, limits };
  const documents = [{ path, markdown }, ...(beside === undefined ? [] : [beside])];
  const models = documents.map((document) => readDocument(document.markdown, { path: document.path, scheme }));
  expect(models[0]?.matrices, "the example holds a matrix").not.toHaveLength(0);
  const { findings } = lint(models, onlyRule(rule, example.options), contextOf(example, path));
  return findings.filter((finding) => finding.rule === rule.id);
}
