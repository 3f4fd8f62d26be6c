import type { Finding, RelatedPlace } from "@raci-kit/model";
import type { LintRun, RelatedSentence, Report } from "../rule/rule.ts";
import type { ActiveRule } from "../settings/active-rules.ts";
import { wordMessage } from "../wording/messages.ts";
import { fingerprint, identityOf } from "./fingerprint.ts";
import { compareFindings } from "./order.ts";

/** What `active` rules find in one run, in the documents that they are active in, ordered by path, place and rule. */
export function runRules(
  active: readonly ActiveRule[],
  run: LintRun,
  isActiveIn: (path: string) => boolean = () => true,
): Finding[] {
  const drafts = active.flatMap((one) =>
    one
      .check(run)
      .filter(({ path }) => isActiveIn(path))
      .map((report) => draft(one, report)),
  );
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
  const { section, activity, party, fix, suggestions } = report;
  return {
    rule: rule.id,
    severity,
    ...word(report),
    related: (report.related ?? []).map(word),
    fixable: fix?.safe ?? false,
    place: { section: section ?? null, activity: activity ?? null, party: party ?? null },
    ...(fix === undefined ? {} : { fix }),
    ...(suggestions === undefined ? {} : { suggestions }),
    identity: identityOf(rule.id, report.path, report),
  };
}
