import type { Finding, LintResult, ResponsibilityModel } from "@raci-kit/model";
import type { LintContext } from "./context.ts";
import { compareFindings, compareText } from "./findings/order.ts";
import { runRules } from "./findings/run-rules.ts";
import { summarise } from "./findings/summary.ts";
import { rules } from "./registry.ts";
import type { LintRun, SuppressionOutcome } from "./rule/rule.ts";
import type { ActiveRule } from "./settings/active-rules.ts";
import { checkContext } from "./settings/check-context.ts";
import { type RuleGroup, ruleGroups, type SettingsByPath } from "./settings/rule-groups.ts";
import type { LintSettings } from "./settings/settings.ts";
import { applySuppressions, type SuppressionResult } from "./suppressions/apply-suppressions.ts";
import { readSuppressions } from "./suppressions/read-suppressions.ts";
import type { DocumentSuppressions } from "./suppressions/suppression.ts";

/**
 * Checks documents against the rules.
 *
 * @param models the documents, in any order.
 * @param settings which rules run, in all documents or in each; the preset `recommended` when left out.
 * @param context what the caller knows beyond the documents; rules that need what is left out are silent.
 * @returns the findings ordered by path, place, rule and message, apart from them those that comments take back, and
 * what was counted.
 * @throws {import("./settings/settings-error.ts").LintSettingsError} when the settings name an unknown rule,
 * severity, preset or option, or when the day to count from is none.
 */
export function lint(
  models: readonly ResponsibilityModel[],
  settings: LintSettings | SettingsByPath = {},
  context: LintContext = {},
): LintResult {
  checkContext(context);
  const sorted = models.toSorted((left, right) => compareText(left.path, right.path));
  const groups = ruleGroups(sorted, settings);
  const documents = sorted.map((model) => readSuppressions(model, usualRules));

  const run: LintRun = { models: sorted, context, suppressed: noOutcome };
  const usual = takeBack(
    groups.flatMap((group) => runRules(rulesOf(group, false), group.models, run)),
    documents,
  );
  const outcomeIn = (group: RuleGroup): SuppressionOutcome => ({
    documents: documentsOf(group, documents),
    used: usual.used,
    complete: completeRules(rulesOf(group, false), context),
    known: knownRules,
  });
  const late = takeBack(
    groups.flatMap((group) => runRules(rulesOf(group, true), group.models, { ...run, suppressed: outcomeIn(group) })),
    documents,
  );

  const findings = [...usual.kept, ...late.kept].toSorted(compareFindings);
  const taken = [...usual.suppressed, ...late.suppressed].toSorted(compareFindings);
  return { findings, suppressed: taken, summary: { ...summarise(models, findings), suppressed: taken.length } };
}

const knownRules: readonly string[] = rules.map((rule) => rule.id);
/** What a comment without rules is for: what a comment does wrong, no comment takes back by accident. */
const usualRules: readonly string[] = rules.filter(({ scope }) => scope !== "suppressions").map(({ id }) => id);
const noOutcome: SuppressionOutcome = { documents: [], used: new Map(), complete: new Set(), known: knownRules };

/** The rules of a group that look at comments which take findings back, or all others. */
function rulesOf({ active }: RuleGroup, late: boolean): ActiveRule[] {
  return active.filter(({ rule }) => (rule.scope === "suppressions") === late);
}

function documentsOf({ models }: RuleGroup, documents: readonly DocumentSuppressions[]): DocumentSuppressions[] {
  const here = new Set(models);
  return documents.filter(({ model }) => here.has(model));
}

/** The rules that have said all they can say about each document: they need no other, and got what they use. */
function completeRules(active: readonly ActiveRule[], context: LintContext): Set<string> {
  const complete = active.filter(
    ({ rule }) => rule.scope === "document" && rule.uses.every((key) => context[key] !== undefined),
  );
  return new Set(complete.map(({ rule }) => rule.id));
}

function takeBack(findings: readonly Finding[], documents: readonly DocumentSuppressions[]): SuppressionResult {
  const byPath = Map.groupBy(findings, ({ path }) => path);
  const results = documents.map((document) => {
    const here = byPath.get(document.model.path) ?? [];
    // Findings of two documents of one path cannot be told apart: they all stay with the first.
    byPath.delete(document.model.path);
    return applySuppressions(here, document);
  });
  return {
    kept: results.flatMap(({ kept }) => kept),
    suppressed: results.flatMap(({ suppressed }) => suppressed),
    used: new Map(results.flatMap(({ used }) => [...used])),
  };
}
