import type { Range, ResponsibilityModel } from "@raci-kit/model";
import type { output, ZodRawShape } from "zod";
import type { MessageTemplates, Sentence } from "../wording/messages.ts";
import { type ClosedObject, closedObject } from "./options.ts";
import type { Report, ReportPlace, Rule } from "./rule.ts";

/** A {@link Report} whose sentences are checked against `Templates`. */
type ReportOf<Templates extends MessageTemplates> = Sentence<Templates> &
  ReportPlace & { range: Range; related?: readonly (Sentence<Templates> & { range: Range })[] };

/** What a rule is given: a document to look at, and a way to say what it found. */
interface DocumentContext<Templates extends MessageTemplates, Options extends ZodRawShape> {
  model: ResponsibilityModel;
  options: output<ClosedObject<Options>>;
  report: (report: ReportOf<Templates>) => void;
}

/** A rule as its file writes it. */
interface DocumentRuleDefinition<Templates extends MessageTemplates, Options extends ZodRawShape> extends Omit<
  Rule,
  "scope" | "messages" | "options" | "prepare"
> {
  messages: Templates;
  /** A schema with a default and a description for each option. */
  options: Options;
  /** Looks at one document and reports what breaks the rule, in any order. */
  check: (context: DocumentContext<NoInfer<Templates>, Options>) => void;
}

/** Makes a rule that sees one document at a time out of its definition. */
export function documentRule<const Templates extends MessageTemplates, Options extends ZodRawShape>(
  definition: DocumentRuleDefinition<Templates, Options>,
): Rule {
  const { check, ...facts } = definition;
  const schema = closedObject(`option of ${facts.id}`, facts.options);
  return {
    ...facts,
    scope: "document",
    options: schema,
    prepare(given) {
      const options = schema.parse(given);
      return (model) => {
        const reports: Report[] = [];
        check({ model, options, report: (report: Report) => reports.push(report) });
        return reports;
      };
    },
  };
}
