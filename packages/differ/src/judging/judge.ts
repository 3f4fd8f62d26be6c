import type { Change } from "@raci-kit/model";
import picomatch from "picomatch";
import { definitionOf } from "../kinds/registry.ts";
import { squash, withoutNumber } from "../text/fold.ts";
import type { Policy, PolicyRule } from "./policy.ts";

/** A change that nobody has weighed yet. */
export type UnjudgedChange = Omit<Change, "impact" | "reason">;

/** What a policy may ask about a change beyond the change itself. */
export interface JudgedDocument {
  path: string;
  /** Names with equal keys mean the same party. */
  partyKey: (name: string) => string;
}

/** Changes that count, and those that the policy ignores, each in the order in which they were found. */
export interface JudgedChanges {
  changes: Change[];
  ignored: Change[];
}

/**
 * Gives every change its impact and the reason for it: those of its kind, unless a rule of the policy fits, of which
 * the first counts. Changes that the policy ignores keep the impact of their kind and say why they are ignored; nothing
 * else about a change is touched.
 */
export function judge(changes: readonly UnjudgedChange[], policy: Policy, document: JudgedDocument): JudgedChanges {
  const tests = policy.map((rule) => ({ rule, fits: testOf(rule, document) }));
  const judged: JudgedChanges = { changes: [], ignored: [] };
  for (const change of changes) {
    const rule = tests.find(({ fits }) => fits(change))?.rule;
    const { defaultImpact, why } = definitionOf(change.kind);
    const impact = rule === undefined || rule.impact === "ignore" ? defaultImpact : rule.impact;
    const reason = rule === undefined ? why : (rule.reason ?? policyReason(rule));
    const list = rule?.impact === "ignore" ? judged.ignored : judged.changes;
    list.push({ ...change, impact, reason });
  }
  return judged;
}

type ChangeTest = (change: UnjudgedChange) => boolean;

function testOf(rule: PolicyRule, document: JudgedDocument): ChangeTest {
  const { kind = null, duty = null, party = null, section = null, path = null } = rule;
  const partyKey = party === null ? null : document.partyKey(party);
  const inDocument = path === null || picomatch.isMatch(document.path, path);
  const names = (name: string | null): boolean => name !== null && document.partyKey(name) === partyKey;
  return (change) =>
    inDocument &&
    (kind === null || change.kind === kind) &&
    (duty === null || change.duty === duty) &&
    (partyKey === null || names(change.party.before) || names(change.party.after)) &&
    (section === null || change.section.some((title) => heading(title) === heading(section)));
}

function policyReason({ kind, duty, party, section, path, impact }: PolicyRule): string {
  const conditions = [kind, duty, party, section, path].filter(
    (condition) => condition !== null && condition !== undefined,
  );
  const what = conditions.length === 0 ? "every change" : conditions.join(", ");
  return impact === "ignore" ? `The policy ignores ${what}.` : `The policy makes ${what} ${impact}.`;
}

/** Headings are renumbered more often than renamed. */
function heading(title: string): string {
  return squash(withoutNumber(title));
}
