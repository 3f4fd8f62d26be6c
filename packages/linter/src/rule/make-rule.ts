import { type Activity, type Fix, type Matrix, type Range, sectionPath } from "@raci-kit/model";
import { LintSettingsError } from "../settings/settings-error.ts";
import type { MessageTemplates, Sentence } from "../wording/messages.ts";
import { areOptionsOf, type OptionsOf, type RuleOptions, withInitialValues } from "./options.ts";
import type { LintRun, Report, ReportPlace, Rule, RuleScope } from "./rule.ts";

/** Where a report about a model belongs. */
interface ModelPlace extends Pick<ReportPlace, "party" | "key"> {
  matrix?: Pick<Matrix, "section">;
  activity?: Pick<Activity, "name">;
}

/** A {@link Report} whose sentences are checked against `Templates`, and whose place is given as a rule has it at hand. */
export type ReportOf<Templates extends MessageTemplates, Place = ModelPlace> = Sentence<Templates> &
  Place & {
    range: Range;
    related?: readonly (Sentence<Templates> & { range: Range; path?: string })[];
    fix?: Fix | undefined;
    suggestions?: readonly Fix[] | undefined;
  };

/** A report about the model of one document. */
export type ModelReport = Omit<Report, "path" | "section" | "activity"> & ModelPlace;

/** A report about a model as one about the document at `path`. */
export function reportAt(path: string, { matrix, activity, ...report }: ModelReport): Report {
  return { ...report, path, section: matrix && sectionPath(matrix), activity: activity?.name };
}

/** A rule as its file writes it, but for the function that looks. */
export interface RuleFacts<Templates extends MessageTemplates, Options extends RuleOptions> extends Omit<
  Rule,
  "scope" | "uses" | "fixes" | "messages" | "options" | "prepare" | "notes"
> {
  uses?: Rule["uses"];
  fixes?: Rule["fixes"];
  messages: Templates;
  options: Options;
}

/** Looks at one run with checked options and reports what breaks the rule, in any order. */
type Visit<Options extends RuleOptions> = (
  run: LintRun,
  options: OptionsOf<Options>,
  report: (report: Report) => void,
) => void;

/** Makes a rule of `scope` that takes no notes out of its facts and the function that looks. */
export function makeRule<Templates extends MessageTemplates, Options extends RuleOptions>(
  scope: RuleScope,
  facts: RuleFacts<Templates, Options>,
  visit: Visit<Options>,
): Rule {
  return {
    uses: [],
    fixes: null,
    notes: null,
    ...facts,
    scope,
    prepare(given) {
      const options = withInitialValues(facts.options, given);
      if (!areOptionsOf(facts.options, options)) {
        throw new LintSettingsError([{ path: [facts.id], message: "Found values that its options do not take." }]);
      }
      return (run) => {
        const reports: Report[] = [];
        visit(run, options, (report) => reports.push(report));
        return reports;
      };
    },
  };
}
