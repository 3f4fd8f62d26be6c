import path from "node:path";
import { baseConfig, type CommentOutcome, hasNothingToTell, publishComment } from "@raci-kit/forge";
import type { Review } from "@raci-kit/model";
import { reviewAsMarkdown, reviewAsText, terminalLine } from "@raci-kit/reporters";
import { reviewRevision } from "@raci-kit/review";
import { type AskGitLab, connect } from "../gitlab/connection.ts";
import { headCommitOf } from "../gitlab/head-commit.ts";
import { mergeRequestNotes } from "../gitlab/notes.ts";
import { writeReport } from "../report/write-report.ts";
import type { Log } from "./log.ts";
import { readBaseFrom } from "./read-base.ts";
import type { JobVariables } from "./variables.ts";

/** GitLab shows a job's log in a column about this wide. */
const logWidth = 120;
const shortHash = 7;

/**
 * Reviews a merge request, writes the report, and keeps its note up to date.
 *
 * @param pause see `GitLabSettings`
 * @returns 0 when the gate is open, 1 when it is closed, 3 when a document could not be read
 * @throws PlatformError when GitLab refuses the note for another reason than a token that may not write
 */
export async function runJob(job: JobVariables, log: Log, pause?: number): Promise<number> {
  const review = await reviewOf(job);
  writeReport(path.join(job.workspace, job.report), review);
  log.print(reviewAsText(review, { width: logWidth, colour: false, language: "en" }));
  if (job.token === null) {
    log.complain("note: RACI_TOKEN is not set, so no note is written; the report is in the job's artifacts.\n");
  } else {
    const ask = connect({ ...job, token: job.token, ...(pause === undefined ? {} : { pause }) });
    log.print(`\n${await publish(ask, job, review)}\n`);
  }
  if (review.unreadable.length > 0) return 3;
  return review.gate.passed ? 0 : 1;
}

async function reviewOf(job: JobVariables): Promise<Review> {
  const { workspace, baseCommit, headCommit, config: file } = job;
  const config = await baseConfig(readBaseFrom(workspace, baseCommit), { file, workspace });
  const failOn = job.failOn ?? config.failOn.review;
  const review = await reviewRevision(config, { cwd: workspace, base: baseCommit, head: headCommit, failOn });
  return { ...review, base: job.targetBranch, head: headCommit.slice(0, shortHash) };
}

/** Writes the note, unless a newer push made it pointless, and says in a sentence what became of it. */
async function publish(ask: AskGitLab, job: JobVariables, review: Review): Promise<string> {
  const head = await headCommitOf(ask, job);
  if (head !== job.headCommit) {
    return `The merge request has moved on to ${terminalLine(head ?? "nothing")}: no note is written for this commit.`;
  }
  const notes = mergeRequestNotes(ask, job);
  const outcome = await publishComment(notes, {
    proposal: job.mergeRequest,
    author: await notes.author(),
    mode: job.note,
    key: job.key,
    report: reviewAsMarkdown(review, {
      filesAt: `${job.projectUrl}/-/blob/${job.headCommit}`,
      rest: "The job's artifacts have it all.",
    }),
    shifts: review.comparison.summary.shifts,
    notes: [],
    isQuiet: hasNothingToTell(review),
  });
  return sentenceOf(outcome);
}

function sentenceOf({ outcome, comment }: CommentOutcome): string {
  return `Note: ${outcome}${comment === null ? "" : ` ${terminalLine(comment.url)}`}`;
}
