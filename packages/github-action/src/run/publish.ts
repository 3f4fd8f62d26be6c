import {
  type CommentOutcome,
  type CommentRequest,
  hasNothingToTell,
  PlatformError,
  publishComment,
} from "@raci-kit/forge";
import { reviewAsMarkdown, verdict } from "@raci-kit/reporters";
import { annotationsOf } from "../check/annotations.ts";
import { type CheckOutcome, publishCheck } from "../check/publish-check.ts";
import type { Judged } from "../gate/judge.ts";
import type { Owners } from "../gate/owner.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Platform, Proposal } from "../platform/platform.ts";
import { labelImpact } from "../proposal/impact-labels.ts";
import { requestReviews, reviewersFor } from "../proposal/request-reviews.ts";

/** What is to be published, and where. */
export interface Publication {
  judged: Judged;
  proposal: Proposal;
  inputs: Inputs;
  owners: Owners;
  /** Whom the token writes as. */
  author: string;
  /** See `MarkdownStyle`. */
  filesAt: string;
}

/** What became of it. */
export interface Published {
  comment: CommentOutcome;
  check: CheckOutcome | null;
  /** What the token may not write: `comments`. */
  readOnly: readonly string[];
  /** What failed for another reason. */
  failures: readonly string[];
  /** Owners who could not be asked for a review. */
  notAsked: readonly string[];
}

const whereTheRestIs = "The job summary shows more, and the report that the job keeps as an artifact has it all.";

/** Writes the comment, the check, the labels and the requests for review. One that is refused does not keep the others. */
export async function publish(platform: Platform, publication: Publication): Promise<Published> {
  const { judged, proposal, inputs } = publication;
  const { comparison } = judged.review;
  const readOnly: string[] = [];
  const failures: string[] = [];
  const attempt = async <Result>(what: string, step: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      if (error.kind === "read-only") readOnly.push(what);
      else failures.push(error.message);
      return null;
    }
  };

  const comment = await attempt("comments", () => publishComment(platform.comments, commentOf(publication)));
  const { checkName, impactLabels } = inputs;
  const check =
    checkName === null ? null : await attempt("checks", () => giveVerdict(platform, checkName, publication));
  if (impactLabels !== null) {
    const label = { bump: comparison.summary.bump, prefix: impactLabels };
    await attempt("labels", () => labelImpact(platform.proposals, proposal, label));
  }
  const refused = inputs.requestReviews
    ? await attempt("requests for review", () => askOwners(platform, publication))
    : [];
  return {
    comment: comment ?? { outcome: "none", comment: null },
    check,
    readOnly,
    failures,
    notAsked: refused ?? [],
  };
}

function commentOf({ judged, proposal, inputs, author, filesAt }: Publication): CommentRequest {
  const { review, notes } = judged;
  return {
    proposal: proposal.number,
    author,
    mode: inputs.comment,
    key: inputs.key,
    report: reviewAsMarkdown(review, { filesAt, rest: whereTheRestIs }),
    shifts: review.comparison.summary.shifts,
    notes,
    isQuiet: hasNothingToTell(review),
  };
}

function giveVerdict(platform: Platform, name: string, publication: Publication): Promise<CheckOutcome> {
  const { judged, proposal, author, filesAt } = publication;
  const { review, setting } = judged;
  return publishCheck(platform.checks, {
    name,
    commit: proposal.headCommit,
    conclusion: review.gate.passed ? "success" : "failure",
    title: verdict(review.comparison),
    summary: reviewAsMarkdown(review, { filesAt, rest: whereTheRestIs }),
    annotations: annotationsOf(review),
    setting,
    author,
  });
}

async function askOwners(platform: Platform, { judged, proposal, owners }: Publication): Promise<string[]> {
  const reviews = await platform.proposals.reviews(proposal.number);
  const reviewed = reviews.flatMap(({ author }) => author ?? []);
  const wanted = reviewersFor(judged.review.comparison, owners, proposal, reviewed);
  return (await requestReviews(platform.proposals, proposal.number, wanted)).map(({ name }) => name);
}
