import type { Review } from "@raci-kit/model";
import { markdownText, reviewAsMarkdown, verdict } from "@raci-kit/reporters";
import { annotationsOf } from "../check/annotations.ts";
import type { Judged } from "../gate/judge.ts";
import type { Runner } from "../runner/runner.ts";
import type { Published } from "./publish.ts";

/** GitHub shows ten of each level for a step; more would only push each other out. */
const mostWorkflowAnnotations = 10;

/** GitHub takes 1 MiB a step, and a UTF-16 unit takes three bytes at most. */
const longestSummary = 340_000;

/** Puts the report on the page of the job: there it is read when nothing else may be written. */
export function summarise(runner: Runner, { review, notes }: Judged, filesAt: string): void {
  runner.say(verdict(review.comparison));
  const sentences = notes.map((note) => `- ${markdownText(note)}\n`).join("");
  runner.summarise(
    `${reviewAsMarkdown(review, { filesAt, limit: longestSummary })}${sentences === "" ? "" : `\n${sentences}`}`,
  );
}

/** Tells later steps what was found and where it stands. */
export function writeOutputs(runner: Runner, review: Review, published: Published | null): void {
  const { summary } = review.comparison;
  const comment = published?.comment.comment;
  const outputs: Readonly<Record<string, string | number | boolean>> = {
    passed: review.gate.passed,
    bump: summary.bump,
    documents: summary.documents,
    changes: summary.changes,
    shifts: summary.shifts,
    major: summary.major,
    minor: summary.minor,
    patch: summary.patch,
    "new-findings": review.newFindings.length,
    comment: published?.comment.outcome ?? "none",
    "comment-id": comment?.id ?? "",
    "comment-url": comment?.url ?? "",
    "check-url": published?.check?.run.url ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, String(value));
}

/** Says why something stands nowhere but here, and annotates from the log when there is no check run that could. */
export function tellRefusals(runner: Runner, { review }: Judged, published: Published): void {
  const { readOnly, failures, notAsked } = published;
  if (readOnly.length > 0) {
    runner.notice(
      `The token of this run may not write ${readOnly.join(", ")} (a fork's never may): the report is in the job summary.`,
    );
  }
  if (readOnly.includes("checks")) annotateFromLog(runner, review);
  for (const failure of failures) runner.error(failure);
  if (notAsked.length > 0) {
    runner.notice(`${notAsked.join(", ")} cannot be asked for a review: only those who may read the repository can.`);
  }
}

function annotateFromLog(runner: Runner, review: Review): void {
  const all = annotationsOf(review);
  const byLevel = Map.groupBy(all, ({ level }) => level);
  const shown = [...byLevel.values()].flatMap((some) => some.slice(0, mostWorkflowAnnotations));
  for (const annotation of shown) runner.annotate(annotation);
  if (shown.length < all.length) {
    runner.say(`${all.length - shown.length} more annotations were left out; the job summary has the report.`);
  }
}
