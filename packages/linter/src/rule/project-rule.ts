import type { ResponsibilityModel } from "@raci-kit/model";
import type { LintContext } from "../context.ts";
import type { MessageTemplates } from "../wording/messages.ts";
import { makeRule, type ReportOf, type RuleFacts } from "./make-rule.ts";
import type { OptionsOf, RuleOptions } from "./options.ts";
import type { Report, Rule } from "./rule.ts";

/** What a rule is given: all documents, ordered by path, and a way to say what it found in which of them. */
interface ProjectContext<Templates extends MessageTemplates, Options extends RuleOptions> {
  models: readonly ResponsibilityModel[];
  options: OptionsOf<Options>;
  context: LintContext;
  report: (report: ReportOf<Templates> & { path: string }) => void;
}

/** A rule that sees all documents at once, as its file writes it. */
interface ProjectRuleDefinition<Templates extends MessageTemplates, Options extends RuleOptions> extends RuleFacts<
  Templates,
  Options
> {
  /** Looks at all documents and reports what breaks the rule, in any order. */
  check: (given: ProjectContext<NoInfer<Templates>, Options>) => void;
}

/** Makes a rule that sees all documents at once out of its definition. */
export function projectRule<const Templates extends MessageTemplates, Options extends RuleOptions>({
  check,
  ...facts
}: ProjectRuleDefinition<Templates, Options>): Rule {
  return makeRule("project", facts, ({ models, context }, options, report) => {
    check({ models, options, context, report: (one: Report) => report(one) });
  });
}
