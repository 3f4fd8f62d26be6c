import type { ResponsibilityModel } from "@raci-kit/model";
import type { LintContext } from "../context.ts";
import { runRules } from "../findings/run-rules.ts";
import { countsOf } from "../findings/summary.ts";
import { rules } from "../registry.ts";
import type { RuleScope } from "../rule/rule.ts";
import type { RulesByPath } from "../settings/rule-groups.ts";
import { readSuppressions } from "../suppressions/read-suppressions.ts";
import type { DocumentLook } from "./document-look.ts";
import { noOutcome } from "./no-outcome.ts";
import { noteTaker } from "./note-takers.ts";

/** What a comment without rules is for: what a comment does wrong, no comment takes back by accident. */
const usualRules: readonly string[] = rules.filter(({ scope }) => scope !== "suppressions").map(({ id }) => id);

/** The scopes of rules that need no other document. */
const ownScopes: ReadonlySet<RuleScope> = new Set(["document", "revision"]);

/** Looks at one document by itself, for the rules with the given ids among others. */
export type LookAt = (model: ResponsibilityModel, noteTakers: readonly string[]) => DocumentLook;

/** How documents of one project are looked at, and how they are noted alone. */
export function lookers(rulesOf: RulesByPath, context: LintContext): Record<"look" | "note", LookAt> {
  const takeNotes = noteTaker(context);
  const note: LookAt = (model, noteTakers) => ({
    path: model.path,
    ...countsOf(model),
    findings: [],
    suppressions: null,
    notes: takeNotes(model, noteTakers),
  });
  const look: LookAt = (model, noteTakers) => {
    const own = rulesOf(model.path).filter(({ rule }) => ownScopes.has(rule.scope));
    return {
      ...note(model, noteTakers),
      findings: runRules(own, { model, noted: [], context, suppressed: noOutcome }),
      suppressions: readSuppressions(model, usualRules),
    };
  };
  return { look, note };
}
