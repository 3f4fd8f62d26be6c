import type { Finding, LintResult } from "@raci-kit/model";
import type { LintContext } from "../context.ts";
import { compareFindings, compareText } from "../findings/order.ts";
import { runRules } from "../findings/run-rules.ts";
import { summarise } from "../findings/summary.ts";
import type { LintRun, RuleScope, SuppressionOutcome } from "../rule/rule.ts";
import type { ActiveRule } from "../settings/active-rules.ts";
import type { RulesByPath } from "../settings/rule-groups.ts";
import { applySuppressions, type SuppressionResult } from "../suppressions/apply-suppressions.ts";
import type { DocumentSuppressions } from "../suppressions/suppression.ts";
import type { DocumentLook } from "./document-look.ts";
import { noOutcome } from "./no-outcome.ts";

/** Documents and the rules that run in them. */
interface RuleGroup {
  active: readonly ActiveRule[];
  paths: ReadonlySet<string>;
}

/** What all looks together say: compares documents, lets comments take findings back, and counts. */
export function conclude(looks: readonly DocumentLook[], rulesOf: RulesByPath, context: LintContext): LintResult {
  const noted = looks.toSorted((left, right) => compareText(left.path, right.path));
  const groups = groupsOf(noted, rulesOf);
  const documents = noted.flatMap(({ suppressions }) => suppressions ?? []);
  const run: LintRun = { model: null, noted, context, suppressed: noOutcome };

  const compared = groups.flatMap(({ active, paths }) =>
    runRules(ofScope(active, "project"), run, (path) => paths.has(path)),
  );
  const usual = takeBack([...noted.flatMap(({ findings }) => findings), ...compared], documents);
  const outcomeIn = ({ active, paths }: RuleGroup): SuppressionOutcome => ({
    ...noOutcome,
    documents: documents.filter(({ path }) => paths.has(path)),
    used: usual.used,
    complete: completeRules(active, context),
  });
  const late = takeBack(
    groups.flatMap((group) =>
      runRules(ofScope(group.active, "suppressions"), { ...run, suppressed: outcomeIn(group) }),
    ),
    documents,
  );

  const findings = [...usual.kept, ...late.kept].toSorted(compareFindings);
  const taken = [...usual.suppressed, ...late.suppressed].toSorted(compareFindings);
  return { findings, suppressed: taken, summary: { ...summarise(looks, findings), suppressed: taken.length } };
}

function groupsOf(looks: readonly DocumentLook[], rulesOf: RulesByPath): RuleGroup[] {
  const byRules = Map.groupBy(looks, ({ path }) => rulesOf(path));
  return [...byRules].map(([active, some]) => ({ active, paths: new Set(some.map(({ path }) => path)) }));
}

function ofScope(active: readonly ActiveRule[], scope: RuleScope): ActiveRule[] {
  return active.filter(({ rule }) => rule.scope === scope);
}

/** The rules that have said all they can say about each document: they need no other, and got what they use. */
function completeRules(active: readonly ActiveRule[], context: LintContext): Set<string> {
  const complete = ofScope(active, "document").filter(({ rule }) =>
    rule.uses.every((key) => context[key] !== undefined),
  );
  return new Set(complete.map(({ rule }) => rule.id));
}

function takeBack(findings: readonly Finding[], documents: readonly DocumentSuppressions[]): SuppressionResult {
  const byPath = Map.groupBy(findings, ({ path }) => path);
  const results = documents.map((document) => {
    const here = byPath.get(document.path) ?? [];
    byPath.delete(document.path);
    return applySuppressions(here, document);
  });
  return {
    kept: [...results.flatMap(({ kept }) => kept), ...[...byPath.values()].flat()],
    suppressed: results.flatMap(({ suppressed }) => suppressed),
    used: new Map(results.flatMap(({ used }) => [...used])),
  };
}
