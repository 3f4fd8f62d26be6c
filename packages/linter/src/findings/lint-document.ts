import type { Finding, RelatedPlace, ResponsibilityModel } from "@raci-kit/model";
import type { PlacedSentence, Report } from "../rule/rule.ts";
import type { ActiveRule } from "../settings/active-rules.ts";
import { wordMessage } from "../wording/messages.ts";
import { fingerprint, identityOf } from "./fingerprint.ts";
import { compareFindings } from "./order.ts";

/** What `active` rules find in one document, ordered by place and rule. */
export function lintDocument(model: ResponsibilityModel, active: readonly ActiveRule[]): Finding[] {
  const drafts = active.flatMap((one) => one.check(model).map((report) => draft(model.path, one, report)));
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

function draft(path: string, { rule, severity }: ActiveRule, report: Report): Draft {
  const word = ({ message, data, range }: PlacedSentence): RelatedPlace => ({
    message: wordMessage(rule.messages, message, data),
    path,
    range,
  });
  return {
    rule: rule.id,
    severity,
    ...word(report),
    related: (report.related ?? []).map(word),
    fixable: false,
    identity: identityOf(rule.id, path, report),
  };
}
