import {
  type ChangeKind,
  duties,
  type Duty,
  type Impact,
  impacts,
  isShiftKind,
  shiftMoves,
  structuralKinds,
} from "@raci-kit/model";
import { z } from "zod";

import { glob } from "./globs.ts";
import { choice, closedObject, text } from "./parts.ts";

/** A rule of the policy as a configuration file writes it. */
export interface WrittenPolicyRule {
  kind?: ChangeKind | undefined;
  duty?: Duty | undefined;
  party?: string | undefined;
  section?: string | undefined;
  path?: string | undefined;
  impact: Impact | "ignore";
  reason?: string | undefined;
}

/** Every kind of change. */
const changeKinds: readonly ChangeKind[] = [
  ...duties.flatMap((duty) => shiftMoves.map((move): ChangeKind => `${duty}-${move}`)),
  ...structuralKinds,
];

const conditions = {
  kind: choice("kind of change", changeKinds).optional().describe("Only changes of this kind."),
  duty: choice("duty", duties).optional().describe("Only changes that move this duty."),
  party: text("the name of a party").optional().describe("Only changes that give to or take from this party."),
  section: text("a heading").optional().describe("Only changes below a heading with this text."),
  path: glob().optional().describe("Only changes in documents that this glob matches."),
};

const policyRule = closedObject("key", {
  ...conditions,
  impact: choice("impact", [...impacts, "ignore"]).describe(
    "The impact of such changes; ignored ones are listed apart.",
  ),
  reason: text("a reason").optional().describe("Why, for the readers of a report."),
}).superRefine((rule, context) => {
  const message = objectionToConditions(rule);
  if (message !== null) {
    context.addIssue({ code: "custom", message });
  }
});

/** What raises, lowers or drops the impact of changes; the first rule that fits a change counts. */
export const policy: z.ZodType<readonly WrittenPolicyRule[]> = z.array(policyRule);

function objectionToConditions(rule: WrittenPolicyRule): string | null {
  const { kind, duty } = rule;
  if (Object.keys(conditions).every((condition) => !(condition in rule))) {
    return "Found a rule for every change, expected one of kind, duty, party, section or path to limit it.";
  }
  if (kind === undefined || duty === undefined || (isShiftKind(kind) && kind.startsWith(`${duty}-`))) {
    return null;
  }
  return `Found the kind "${kind}" with the duty "${duty}", expected a kind that moves this duty.`;
}
