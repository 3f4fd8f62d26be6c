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

/** Looks at one document by itself, and takes the notes of the rules with the given ids. */
export type LookAt = (model: ResponsibilityModel, noteTakers: readonly string[]) => DocumentLook;

/** A {@link LookAt} for documents of one project. */
export function looker(rulesOf: RulesByPath, context: LintContext): LookAt {
  const takeNotes = noteTaker(context);
  return (model, noteTakers) => {
    const own = rulesOf(model.path).filter(({ rule }) => ownScopes.has(rule.scope));
    return {
      path: model.path,
      ...countsOf(model),
      findings: runRules(own, { model, noted: [], context, suppressed: noOutcome }),
      suppressions: readSuppressions(model, usualRules),
      notes: takeNotes(model, noteTakers),
    };
  };
}
