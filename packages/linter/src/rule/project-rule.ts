import type { ResponsibilityModel } from "@raci-kit/model";
import type { LintContext } from "../context.ts";
import type { MessageTemplates } from "../wording/messages.ts";
import { makeRule, type ReportOf, type RuleFacts } from "./make-rule.ts";
import type { OptionsOf, RuleOptions } from "./options.ts";
import type { NotedDocument, NoteTaking, Report, ReportPlace, Rule } from "./rule.ts";

/** A document as a rule that compares documents knows it. */
export interface Noted<Notes> {
  path: string;
  notes: Notes;
}

/** What a rule is given: its notes about all documents, ordered by path, and a way to say what it found in which. */
interface ProjectContext<Templates extends MessageTemplates, Options extends RuleOptions, Notes> {
  documents: readonly Noted<Notes>[];
  options: OptionsOf<Options>;
  context: LintContext;
  report: (report: ReportOf<Templates, ReportPlace> & { path: string }) => void;
}

/** A rule that compares documents, as its file writes it. */
interface ProjectRuleDefinition<
  Templates extends MessageTemplates,
  Options extends RuleOptions,
  Notes,
> extends RuleFacts<Templates, Options> {
  /** The documents among `paths` that have something to be compared with; all of them when left out. */
  concerned?: NoteTaking["concerned"];
  /**
   * Notes what `check` needs to know of one document, and no more: plain data that JSON can carry. Documents are noted
   * one by one, in any order, perhaps in another thread or an earlier run.
   */
  noteTaker: (context: LintContext) => (model: ResponsibilityModel) => Notes;
  /** Compares what was noted and reports what breaks the rule, in any order. */
  check: (given: ProjectContext<NoInfer<Templates>, Options, NoInfer<Notes>>) => void;
}

/** Makes a rule that compares documents out of its definition. */
export function projectRule<const Templates extends MessageTemplates, Options extends RuleOptions, Notes>({
  concerned = () => () => true,
  noteTaker,
  check,
  ...facts
}: ProjectRuleDefinition<Templates, Options, Notes>): Rule {
  // Nobody else writes under the id of a rule.
  const isNoted = (document: NotedDocument): document is NotedDocument & { notes: Record<string, Notes> } =>
    Object.hasOwn(document.notes, facts.id);
  const rule = makeRule("project", facts, ({ noted, context }, options, report) => {
    const documents = noted
      .filter(isNoted)
      .flatMap(({ path, notes: { [facts.id]: notes } }): Noted<Notes>[] =>
        notes === undefined ? [] : [{ path, notes }],
      );
    check({ documents, options, context, report: (one: Report) => report(one) });
  });
  return { ...rule, notes: { concerned, taker: noteTaker } };
}
