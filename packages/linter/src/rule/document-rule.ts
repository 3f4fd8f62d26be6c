import type { ResponsibilityModel } from "@raci-kit/model";
import type { LintContext } from "../context.ts";
import type { MessageTemplates } from "../wording/messages.ts";
import { makeRule, type ModelReport, reportAt, type ReportOf, type RuleFacts } from "./make-rule.ts";
import type { OptionsOf, RuleOptions } from "./options.ts";
import type { Rule } from "./rule.ts";

/** What a rule is given: a document to look at, and a way to say what it found. */
interface DocumentContext<Templates extends MessageTemplates, Options extends RuleOptions> {
  model: ResponsibilityModel;
  options: OptionsOf<Options>;
  context: LintContext;
  report: (report: ReportOf<Templates>) => void;
}

/** A rule that sees one document at a time, as its file writes it. */
interface DocumentRuleDefinition<Templates extends MessageTemplates, Options extends RuleOptions> extends RuleFacts<
  Templates,
  Options
> {
  /** Looks at one document and reports what breaks the rule, in any order. */
  check: (given: DocumentContext<NoInfer<Templates>, Options>) => void;
}

/** Makes a rule that sees one document at a time out of its definition. */
export function documentRule<const Templates extends MessageTemplates, Options extends RuleOptions>({
  check,
  ...facts
}: DocumentRuleDefinition<Templates, Options>): Rule {
  return makeRule("document", facts, ({ model, context }, options, report) => {
    if (model === null) return;
    check({ model, options, context, report: (one: ModelReport) => report(reportAt(model.path, one)) });
  });
}
