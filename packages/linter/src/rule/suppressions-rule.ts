import type { DocumentSuppressions, Suppression } from "../suppressions/suppression.ts";
import type { MessageTemplates } from "../wording/messages.ts";
import { makeRule, type ModelReport, reportAt, type ReportOf, type RuleFacts } from "./make-rule.ts";
import type { OptionsOf, RuleOptions } from "./options.ts";
import type { Rule, SuppressionOutcome } from "./rule.ts";

/** What a rule is given: the comments of a document that take findings back, and what became of them. */
interface SuppressionsContext<Templates extends MessageTemplates, Options extends RuleOptions> extends Pick<
  DocumentSuppressions,
  "suppressions" | "ends" | "unknown"
> {
  outcome: SuppressionOutcome;
  /** Ids of the rules of which a suppression took a finding back. */
  usedBy: (suppression: Suppression) => ReadonlySet<string>;
  options: OptionsOf<Options>;
  report: (report: ReportOf<Templates>) => void;
}

/** A rule about comments that take findings back, as its file writes it. */
interface SuppressionsRuleDefinition<Templates extends MessageTemplates, Options extends RuleOptions> extends RuleFacts<
  Templates,
  Options
> {
  /** Looks at the comments of one document and reports what breaks the rule, in any order. */
  check: (given: SuppressionsContext<NoInfer<Templates>, Options>) => void;
}

const none: ReadonlySet<string> = new Set();

/** Makes a rule that sees the comments of one document at a time, after all other rules have run. */
export function suppressionsRule<const Templates extends MessageTemplates, Options extends RuleOptions>({
  check,
  ...facts
}: SuppressionsRuleDefinition<Templates, Options>): Rule {
  return makeRule("suppressions", facts, ({ suppressed }, options, report) => {
    for (const { path, suppressions, ends, unknown } of suppressed.documents) {
      const usedBy = (suppression: Suppression): ReadonlySet<string> => suppressed.used.get(suppression) ?? none;
      const reportHere = (one: ModelReport): void => report(reportAt(path, one));
      check({ suppressions, ends, unknown, outcome: suppressed, usedBy, options, report: reportHere });
    }
  });
}
