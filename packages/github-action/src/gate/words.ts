import type { Bump, Demand, Gate, Review } from "@raci-kit/model";
import type { Approval, Objection, Refused } from "./approval.ts";
import type { GateDecision, PartyDecision } from "./decide-gate.ts";
import type { Owner } from "./owner.ts";

/**
 * The gate as reports know it: what is still asked of whom, and who can answer. Nobody can approve of a document that
 * could not be read.
 */
export function gateOf(decision: GateDecision, { unreadable }: Pick<Review, "unreadable">, failOn: Bump): Gate {
  const open = decision.parties.filter(({ approvedBy }) => approvedBy === null);
  return { passed: decision.passed && unreadable.length === 0, failOn, demands: open.flatMap(demandsOf) };
}

function demandsOf(decision: PartyDecision): Demand[] {
  const way = wayToPass(decision.owners);
  return decision.questions.map(({ party, activity, reason }) => ({
    party: party ?? "any party",
    activity,
    reason: `${reason}; ${way}`,
  }));
}

/** Sentences about who approved, whose approval does not count and why. */
export function approvalNotes({ parties }: GateDecision): string[] {
  return parties.flatMap((decision) => {
    const { approvedBy, refused } = decision;
    const party = decision.party ?? "any party";
    if (approvedBy !== null) return [`${approvedBy.by} approved for ${party} by ${meansOf(approvedBy)}.`];
    const unverifiable = refused.length === 0 ? [] : refused.map((each) => refusedNote(each, party, decision.owners));
    return [...unverifiable, ...noOwnerNote(decision, party)];
  });
}

function wayToPass(owners: readonly Owner[]): string {
  const able = owners.filter(({ kind }) => kind !== "address").map(({ name }) => name);
  return able.length === 0 ? "nobody is named who can approve" : `${able.join(" or ")} can approve`;
}

function noOwnerNote({ owners }: PartyDecision, party: string): string[] {
  if (owners.length === 0) {
    return [`No owner of ${party} is configured on the base branch: name one under parties, owners to let it approve.`];
  }
  return owners.every(({ kind }) => kind === "address")
    ? [`The owners of ${party} are e-mail addresses, which no account can be matched with: name an account or a team.`]
    : [];
}

function refusedNote({ approval, objection }: Refused, party: string, owners: readonly Owner[]): string {
  const whose = `${approval.by}'s ${approval.via === "review" ? "approving review" : "approval label"}`;
  return `${whose} does not count for ${party}: ${because[objection](approval, owners)}.`;
}

const because: Readonly<Record<Objection, (approval: Approval, owners: readonly Owner[]) => string>> = {
  author: () => "the author of a change does not approve it",
  changed: () => "other duties moved when it was given, so it is asked again",
  "unknown-commit": ({ via }) =>
    via === "review"
      ? "the commit that it was given to cannot be compared with the head any more"
      : "nobody saw it being set on this commit, so it is to be set again",
  "not-owner": ({ by }) => `${by} is no owner of it`,
  "unknown-membership": (_, owners) =>
    `the token may not read who belongs to ${teamsOf(owners)}; an App with Members: read can`,
};

function teamsOf(owners: readonly Owner[]): string {
  return owners.flatMap(({ kind, name }) => (kind === "team" ? [name] : [])).join(" or ");
}

function meansOf({ via, given }: Approval): string {
  if (via === "label") return "a label";
  return given === "head" ? "a review of this commit" : "a review of an earlier commit that moved the same duties";
}
