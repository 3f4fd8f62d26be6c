import { PlatformError } from "@raci-kit/forge";
import type { ResolvedConfig } from "@raci-kit/config";
import type { Bump, Review } from "@raci-kit/model";
import type { LabelEvent, Platform, Proposal } from "../platform/platform.ts";
import { decideGate } from "./decide-gate.ts";
import {
  approvingLabel,
  approvingReviews,
  isSameLabel,
  lastSetting,
  notedSettings,
  readMemberships,
  type SameDuties,
} from "./gather-approvals.ts";
import { isSameLogin, ownersIn } from "./owner.ts";
import { questionsOf } from "./question.ts";
import { approvalNotes, gateOf } from "./words.ts";

/** What the gate is to know. */
export interface JudgeRequest {
  review: Review;
  proposal: Proposal;
  config: ResolvedConfig;
  failOn: Bump;
  authorMayApprove: boolean;
  approvalLabel: string | null;
  /** The name of the check run that remembers labels; null for none. */
  checkName: string | null;
  /** Whom the token writes as. */
  author: string;
  /** The label that this very run was started by. */
  labelled: { label: string; by: string } | null;
  movesTheSame: SameDuties;
}

/** A review whose gate knows who approved. */
export interface Judged {
  review: Review;
  /** Sentences about approvals. */
  notes: readonly string[];
  /** The setting of the approval label that was seen on the head; null when there is none. */
  setting: LabelEvent | null;
}

/**
 * Judges a review by what the people concerned said to it.
 *
 * @throws PlatformError when the platform refuses to tell
 */
export async function judge(platform: Platform, request: JudgeRequest): Promise<Judged> {
  const { review, proposal, config, failOn, authorMayApprove, movesTheSame } = request;
  const questions = questionsOf(review.comparison, failOn, review.gate.demands);
  if (questions.length === 0) return { review, notes: [], setting: null };

  const { setting, isSeen } = await labelSetting(platform, request);
  const approvals = [
    ...(await approvingReviews(await platform.proposals.reviews(proposal.number), proposal.headCommit, movesTheSame)),
    ...approvingLabel(setting, new Set(isSeen && setting !== null ? [setting.id] : [])),
  ];
  const owners = ownersIn(config.parties);
  const asked = [...new Set(questions.map(({ party }) => party))].flatMap((party) => owners.of(party));
  const memberships = await readMemberships(
    platform.people,
    approvals.map(({ by }) => by),
    asked,
  );
  const decision = decideGate({ questions, owners, approvals, memberships, author: proposal.author, authorMayApprove });
  return {
    review: { ...review, gate: gateOf(decision, review, failOn) },
    notes: approvalNotes(decision),
    setting: isSeen ? setting : null,
  };
}

/**
 * The setting of the approval label, and whether it was seen on the head: by this run, which it started, or by an earlier
 * run on the same commit, which noted it in its check.
 */
async function labelSetting(
  platform: Platform,
  { proposal, approvalLabel, checkName, author, labelled }: JudgeRequest,
): Promise<{ setting: LabelEvent | null; isSeen: boolean }> {
  const isThere = proposal.labels.some((label) => approvalLabel !== null && isSameLabel(label, approvalLabel));
  if (!isThere || approvalLabel === null) return { setting: null, isSeen: false };
  const setting = lastSetting(await platform.proposals.labelEvents(proposal.number), approvalLabel);
  if (setting === null) return { setting, isSeen: false };
  const isSeenNow =
    labelled !== null && isSameLabel(labelled.label, approvalLabel) && isSameLogin(labelled.by, setting.actor ?? "");
  if (isSeenNow || checkName === null) return { setting, isSeen: isSeenNow };
  try {
    const noted = await notedSettings(platform.checks, proposal, { name: checkName, author });
    return { setting, isSeen: noted.has(setting.id) };
  } catch (error) {
    // Without leave to read checks there is no memory, and the label is to be set again.
    if (error instanceof PlatformError && error.kind === "read-only") return { setting, isSeen: false };
    throw error;
  }
}
