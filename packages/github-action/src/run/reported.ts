import { InputError, judgeGate } from "@raci-kit/review";
import { dutiesMoved } from "../gate/duties-moved.ts";
import type { RunEvent } from "../inputs/event.ts";
import type { Proposal, ProposalPlatform } from "../platform/platform.ts";
import { readReport, type Report } from "../report/report-file.ts";
import { type GitRequest, type Reviewed, reviewFromGit, whereGitKnows } from "./reviewed.ts";

/**
 * The open proposals that a run was about: those from its branch whose head is the commit that it ran on. A number in the
 * report could be anybody's.
 */
export async function proposalsOf(platform: ProposalPlatform, event: RunEvent): Promise<Proposal[]> {
  const proposals = await platform.openFrom(event.headOwner, event.headBranch);
  return proposals.filter(({ headCommit, isOpen }) => isOpen && headCommit === event.headCommit);
}

/**
 * The report that another run left in `folder`.
 *
 * @throws InputError for a report that is not about this head
 */
export function reportAbout(folder: string, headCommit: string): Report {
  const report = readReport(folder);
  if (report.headCommit === headCommit) return report;
  throw new InputError(
    `The report is about commit ${report.headCommit}, the run that left it was about ${headCommit}`,
    "Download the artifact by the id of the run that started this one.",
  );
}

/**
 * A reported review, judged anew: what the gate fails on comes from the base, not from the report. Where the head's objects
 * are at hand there is no need to believe a run that somebody else controls: then the review is made anew as well.
 */
export async function reviewReported(
  { review }: Report,
  proposal: Proposal,
  request: GitRequest,
): Promise<Reviewed & { isContradicted: boolean }> {
  const { failOn } = request;
  const found = await whereGitKnows(() => reviewFromGit(proposal, request));
  if (found !== null) {
    const isContradicted = dutiesMoved(found.review.comparison, failOn) !== dutiesMoved(review.comparison, failOn);
    return { ...found, isContradicted };
  }
  const gate = judgeGate(review.comparison, review.unreadable, failOn);
  return { review: { ...review, gate }, movesTheSame: async () => null, isContradicted: false };
}
