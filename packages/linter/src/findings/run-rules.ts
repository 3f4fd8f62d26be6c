import { type Finding, type RelatedPlace, type ResponsibilityModel, sectionPath } from "@raci-kit/model";
import type { LintRun, RelatedSentence, Report } from "../rule/rule.ts";
import type { ActiveRule } from "../settings/active-rules.ts";
import { wordMessage } from "../wording/messages.ts";
import { fingerprint, identityOf } from "./fingerprint.ts";
import { compareFindings } from "./order.ts";

/**
 * What `active` rules find in the documents `models` of one run, ordered by path, place and rule. Rules that compare
 * documents see all those of the run.
 */
export function runRules(
  active: readonly ActiveRule[],
  models: readonly ResponsibilityModel[],
  run: LintRun,
): Finding[] {
  const paths = new Set(models.map(({ path }) => path));
  const look = (one: ActiveRule, seen: LintRun): Draft[] =>
    one
      .check(seen)
      .filter((report) => paths.has(report.path))
      .map((report) => draft(one, report));
  const alone = active.filter(({ rule }) => rule.scope === "document");
  const together = active.filter(({ rule }) => rule.scope !== "document");
  const drafts = [
    // One document after the other: what its rules find out about it need not be kept for long.
    ...models.flatMap((model) => alone.flatMap((one) => look(one, { ...run, models: [model] }))),
    ...together.flatMap((one) => look(one, one.rule.scope === "project" ? run : { ...run, models })),
  ];
  const occurrences = new Map<string, number>();
  return drafts.toSorted(compareFindings).map(({ identity, ...finding }) => {
    const occurrence = occurrences.get(identity) ?? 0;
    occurrences.set(identity, occurrence + 1);
    return { ...finding, fingerprint: fingerprint(identity, occurrence) };
  });
}

/** A finding that still needs its fingerprint. */
interface Draft extends Omit<Finding, "fingerprint"> {
  identity: string;
}

function draft({ rule, severity }: ActiveRule, report: Report): Draft {
  const word = ({ message, data, range, path = report.path }: RelatedSentence): RelatedPlace => ({
    message: wordMessage(rule.messages, message, data),
    path,
    range,
  });
  const { matrix, activity, party, fix, suggestions } = report;
  return {
    rule: rule.id,
    severity,
    ...word(report),
    related: (report.related ?? []).map(word),
    fixable: fix?.safe ?? false,
    place: {
      section: matrix === undefined ? null : sectionPath(matrix),
      activity: activity?.name ?? null,
      party: party ?? null,
    },
    ...(fix === undefined ? {} : { fix }),
    ...(suggestions === undefined ? {} : { suggestions }),
    identity: identityOf(rule.id, report.path, report),
  };
}
