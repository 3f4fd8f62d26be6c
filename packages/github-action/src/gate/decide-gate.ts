import type { Approval, Objection, Refused } from "./approval.ts";
import { isSameLogin, type Owner, type Owners } from "./owner.ts";
import type { Question } from "./question.ts";

/** Everything that the decision depends on. */
export interface GateFacts {
  questions: readonly Question[];
  owners: Owners;
  approvals: readonly Approval[];
  /** Whether somebody belongs to a team, by {@link membershipKey}; what was not asked is unknown. */
  memberships: ReadonlyMap<string, Membership>;
  author: string;
  /** True when the author's own consent counts as well. */
  authorMayApprove: boolean;
}

/** Whether somebody belongs to a team, as far as the token may know. */
export type Membership = "yes" | "no" | "unknown";

/** What became of the questions to one party. */
export interface PartyDecision {
  party: string | null;
  questions: readonly Question[];
  owners: readonly Owner[];
  /** The approval that opens the gate for this party; null while there is none. */
  approvedBy: Approval | null;
  /** Approvals that do not count. */
  refused: readonly Refused[];
}

/** Whether the change may go in, and what every affected party said to it. */
export interface GateDecision {
  passed: boolean;
  parties: readonly PartyDecision[];
}

/** The key of one person's membership in one team (named `@organisation/team`). */
export function membershipKey(login: string, teamName: string): string {
  return `${login.toLowerCase()} ${teamName.toLowerCase()}`;
}

/** The gate is open when every party that is asked something has an owner's consent to exactly this change. */
export function decideGate(facts: GateFacts): GateDecision {
  const byParty = Map.groupBy(facts.questions, ({ party }) => party);
  const parties = [...byParty].map(([party, questions]) => decideParty(party, questions, facts));
  return { passed: parties.every(({ approvedBy }) => approvedBy !== null), parties };
}

function decideParty(party: string | null, questions: readonly Question[], facts: GateFacts): PartyDecision {
  const owners = facts.owners.of(party);
  const judged = facts.approvals.map((approval) => ({ approval, objection: objectionTo(approval, owners, facts) }));
  return {
    party,
    questions,
    owners,
    approvedBy: judged.find(({ objection }) => objection === null)?.approval ?? null,
    refused: judged.flatMap(({ approval, objection }) => (objection === null ? [] : [{ approval, objection }])),
  };
}

function objectionTo({ by, given }: Approval, owners: readonly Owner[], facts: GateFacts): Objection | null {
  const ownership = ownershipOf(by, owners, facts.memberships);
  if (ownership === "no") return "not-owner";
  if (isSameLogin(by, facts.author) && !facts.authorMayApprove) return "author";
  if (ownership === "unknown") return "unknown-membership";
  if (given === "changed") return "changed";
  return given === "unknown" ? "unknown-commit" : null;
}

function ownershipOf(
  login: string,
  owners: readonly Owner[],
  memberships: ReadonlyMap<string, Membership>,
): Membership {
  const answers = new Set(owners.map((owner) => ownershipThrough(owner, login, memberships)));
  if (answers.has("yes")) return "yes";
  return answers.has("unknown") ? "unknown" : "no";
}

function ownershipThrough(owner: Owner, login: string, memberships: ReadonlyMap<string, Membership>): Membership {
  if (owner.kind === "user") return isSameLogin(owner.login, login) ? "yes" : "no";
  return owner.kind === "team" ? (memberships.get(membershipKey(login, owner.name)) ?? "unknown") : "no";
}
