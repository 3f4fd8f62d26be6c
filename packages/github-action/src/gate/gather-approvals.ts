import type { CheckPlatform, LabelEvent, PeoplePlatform, Proposal, ProposalReview } from "../platform/platform.ts";
import type { Approval } from "./approval.ts";
import { type Membership, membershipKey } from "./decide-gate.ts";
import type { Owner } from "./owner.ts";

/** Tells whether an earlier commit moved exactly the duties that the head moves; null when it cannot be compared. */
export type SameDuties = (commit: string) => Promise<boolean | null>;

/** The approving reviews that stand, one a person: the latest that says yes or no counts, dismissed ones say no. */
export async function approvingReviews(
  reviews: readonly ProposalReview[],
  headCommit: string,
  movesTheSame: SameDuties,
): Promise<Approval[]> {
  const latest = new Map<string, ProposalReview & { author: string }>();
  for (const review of reviews) {
    const { author } = review;
    // A remark neither gives nor withdraws consent.
    if (author === null || review.state === "other") continue;
    latest.set(author.toLowerCase(), { ...review, author });
  }
  const approvals: Approval[] = [];
  for (const { author, state, commit } of latest.values()) {
    if (state !== "approved") continue;
    approvals.push({ by: author, via: "review", given: await givenTo(commit, headCommit, movesTheSame) });
  }
  return approvals;
}

async function givenTo(
  commit: string | null,
  headCommit: string,
  movesTheSame: SameDuties,
): Promise<Approval["given"]> {
  if (commit === headCommit) return "head";
  const same = commit === null ? null : await movesTheSame(commit);
  if (same === null) return "unknown";
  return same ? "unchanged" : "changed";
}

/** The consent that a label gives, when it is set: by whoever set it last, to the commit that it was seen on. */
export function approvingLabel(setting: LabelEvent | null, seenOnHead: ReadonlySet<number>): Approval[] {
  if (setting === null || setting.actor === null) return [];
  return [{ by: setting.actor, via: "label", given: seenOnHead.has(setting.id) ? "head" : "unknown" }];
}

/** The event that set a label which is still there. */
export function lastSetting(events: readonly LabelEvent[], label: string): LabelEvent | null {
  const last = events.findLast((event) => isSameLabel(event.label, label));
  return last?.isSet === true ? last : null;
}

/** GitHub takes labels in any case. */
export function isSameLabel(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Whether each of `logins` belongs to each team among `owners`. */
export async function readMemberships(
  people: PeoplePlatform,
  logins: readonly string[],
  owners: readonly Owner[],
): Promise<Map<string, Membership>> {
  const memberships = new Map<string, Membership>();
  for (const login of logins) {
    for (const owner of owners) {
      const key = membershipKey(login, owner.name);
      if (owner.kind !== "team" || memberships.has(key)) continue;
      memberships.set(key, await people.belongsTo(login, owner.team));
    }
  }
  return memberships;
}

/** The settings of a label that runs on this very commit have noted. */
export async function notedSettings(
  checks: CheckPlatform,
  { headCommit }: Proposal,
  check: { name: string; author: string },
): Promise<Set<number>> {
  const runs = await checks.list(headCommit, check.name, check.author);
  return new Set(runs.flatMap(({ externalId }) => settingNotedIn(externalId)));
}

/** What a check says to later runs: which report it belongs to, and the setting of a label that was seen on its commit. */
export function noteFor(digest: string, setting: LabelEvent | null): string {
  return `raci-kit:${digest}:${setting?.id ?? 0}`;
}

/** Stands behind the note of a check whose annotations are not all there. */
export const unfinished = ":unfinished";

function settingNotedIn(externalId: string): number[] {
  const id = Number(/^raci-kit:[0-9a-f]+:(\d+)(?::unfinished)?$/u.exec(externalId)?.[1] ?? 0);
  return id > 0 ? [id] : [];
}
