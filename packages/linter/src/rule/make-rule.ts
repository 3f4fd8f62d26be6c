import type { Fix, Range } from "@raci-kit/model";
import type { output, ZodRawShape } from "zod";
import type { MessageTemplates, Sentence } from "../wording/messages.ts";
import { type ClosedObject, closedObject } from "./options.ts";
import type { LintRun, Report, ReportPlace, Rule, RuleScope } from "./rule.ts";

/** A {@link Report} whose sentences are checked against `Templates`. */
export type ReportOf<Templates extends MessageTemplates> = Sentence<Templates> &
  ReportPlace & {
    range: Range;
    related?: readonly (Sentence<Templates> & { range: Range; path?: string })[];
    fix?: Fix | undefined;
    suggestions?: readonly Fix[] | undefined;
  };

/** The options of a rule after they were checked. */
export type OptionsOf<Options extends ZodRawShape> = output<ClosedObject<Options>>;

/** A rule as its file writes it, but for the function that looks. */
export interface RuleFacts<Templates extends MessageTemplates, Options extends ZodRawShape> extends Omit<
  Rule,
  "scope" | "uses" | "fixes" | "messages" | "options" | "prepare"
> {
  uses?: Rule["uses"];
  fixes?: Rule["fixes"];
  messages: Templates;
  /** A schema with a default and a description for each option. */
  options: Options;
}

/** Looks at one run with checked options and reports what breaks the rule, in any order. */
type Visit<Options extends ZodRawShape> = (
  run: LintRun,
  options: OptionsOf<Options>,
  report: (report: Report) => void,
) => void;

/** Makes a rule of `scope` out of its facts and the function that looks. */
export function makeRule<Templates extends MessageTemplates, Options extends ZodRawShape>(
  scope: RuleScope,
  facts: RuleFacts<Templates, Options>,
  visit: Visit<Options>,
): Rule {
  const schema = closedObject(`option of ${facts.id}`, facts.options);
  return {
    uses: [],
    fixes: null,
    ...facts,
    scope,
    options: schema,
    prepare(given) {
      const options = schema.parse(given);
      return (run) => {
        const reports: Report[] = [];
        visit(run, options, (report) => reports.push(report));
        return reports;
      };
    },
  };
}
