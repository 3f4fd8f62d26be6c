import type { ResponsibilityModel } from "@raci-kit/model";
import type { RevisionContext } from "../context.ts";
import type { MessageTemplates } from "../wording/messages.ts";
import { makeRule, type ModelReport, reportAt, type ReportOf, type RuleFacts } from "./make-rule.ts";
import type { OptionsOf, RuleOptions } from "./options.ts";
import type { Rule } from "./rule.ts";

/** What a rule is given: a document, how it differs from its base, and a way to say what it found. */
interface RevisionRuleContext<Templates extends MessageTemplates, Options extends RuleOptions> {
  model: ResponsibilityModel;
  revision: RevisionContext;
  options: OptionsOf<Options>;
  report: (report: ReportOf<Templates>) => void;
}

/** A rule that sees one document and its base, as its file writes it. */
interface RevisionRuleDefinition<Templates extends MessageTemplates, Options extends RuleOptions> extends RuleFacts<
  Templates,
  Options
> {
  /** Looks at one document that has a base and reports what breaks the rule, in any order. */
  check: (given: RevisionRuleContext<NoInfer<Templates>, Options>) => void;
}

/** Makes a rule that compares a document with its base out of its definition; it is silent about documents without one. */
export function revisionRule<const Templates extends MessageTemplates, Options extends RuleOptions>({
  check,
  ...facts
}: RevisionRuleDefinition<Templates, Options>): Rule {
  return makeRule("revision", { ...facts, uses: ["revisions"] }, ({ model, context }, options, report) => {
    const revision = model === null ? undefined : context.revisions?.get(model.path);
    if (model === null || revision === undefined) return;
    check({ model, revision, options, report: (one: ModelReport) => report(reportAt(model.path, one)) });
  });
}
