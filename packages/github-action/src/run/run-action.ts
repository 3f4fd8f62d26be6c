import path from "node:path";
import type { ResolvedConfig } from "@raci-kit/config";
import { baseConfig, type ReadBase } from "@raci-kit/forge";
import type { Bump } from "@raci-kit/model";
import { UsageError } from "@raci-kit/review";
import { type Judged, judge } from "../gate/judge.ts";
import { ownersIn } from "../gate/owner.ts";
import type { RunnerEnvironment } from "../inputs/environment.ts";
import { type ProposalEvent, readEvent, type RunEvent } from "../inputs/event.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Platform, Proposal } from "../platform/platform.ts";
import { writeReport } from "../report/report-file.ts";
import type { Runner } from "../runner/runner.ts";
import { publish } from "./publish.ts";
import { proposalsOf, reportAbout, reviewReported } from "./reported.ts";
import { type Reviewed, reviewFromGit } from "./reviewed.ts";
import { summarise, tellRefusals, writeOutputs } from "./tell.ts";

/** Everything that one run works with. */
export interface Workplace {
  inputs: Inputs;
  environment: RunnerEnvironment;
  platform: Platform;
  runner: Runner;
}

/** One proposal on its way through a run. */
interface Case {
  proposal: Proposal;
  config: ResolvedConfig;
  failOn: Bump;
  reviewed: Reviewed;
  /** Whom the token writes as. */
  author: string;
  labelled: ProposalEvent["labelled"];
}

/**
 * Reviews a pull request, or posts the review that another run made of it.
 *
 * @returns whether the job passes
 */
export async function runAction(place: Workplace): Promise<boolean> {
  const { inputs, environment } = place;
  const event = readEvent(environment.eventName, environment.eventFile);
  if (inputs.task === "review" && event.kind === "proposal") return reviewProposal(place, event);
  if (inputs.task === "post" && event.kind === "run") return postReport(place, event);
  const found = event.kind === "run" ? "the end of another workflow" : "a pull request";
  throw new UsageError(
    `The task "${inputs.task}" was started by ${found}`,
    "`review` runs on pull_request and pull_request_review, `post` on workflow_run.",
  );
}

async function reviewProposal(place: Workplace, event: ProposalEvent): Promise<boolean> {
  const { platform, runner, environment } = place;
  const proposal = await platform.proposals.read(event.number);
  if (proposal.headCommit !== event.headCommit) return stopAtStaleHead(runner);
  const rules = await rulesFor(place, proposal);
  const reviewed = await reviewFromGit(proposal, { workspace: environment.workspace, ...rules });
  const author = await platform.comments.author();
  const current: Case = { proposal, ...rules, reviewed, author, labelled: event.labelled };
  const judged = await judgeCase(place, current);
  const { headCommit, baseBranch } = proposal;
  runner.output("report-path", writeReport(reportFolder(place), { headCommit, baseBranch, review: judged.review }));
  const { passed } = await conclude(place, current, judged);
  return passed;
}

async function postReport(place: Workplace, event: RunEvent): Promise<boolean> {
  const { platform, runner, environment } = place;
  const { workspace } = environment;
  const proposals = await proposalsOf(platform.proposals, event);
  if (proposals.length === 0) return stopAtStaleHead(runner);
  const report = reportAbout(reportFolder(place), event.headCommit);
  const proposal = proposals.find(({ baseBranch }) => baseBranch === report.baseBranch);
  if (proposal === undefined) {
    runner.notice(`No open pull request goes from this head into "${report.baseBranch}": nothing to post.`);
    return true;
  }
  const rules = await rulesFor(place, proposal);
  const { isContradicted, ...reviewed } = await reviewReported(report, proposal, { workspace, ...rules });
  if (isContradicted) runner.notice("The report says otherwise than the commit that it is about: the commit counts.");
  const author = await platform.comments.author();
  const current: Case = { proposal, ...rules, reviewed, author, labelled: null };
  // The gate is told by the check run; this job only posts.
  const { isPosted } = await conclude(place, current, await judgeCase(place, current));
  return isPosted;
}

async function rulesFor(
  { inputs, environment, platform }: Workplace,
  proposal: Proposal,
): Promise<Pick<Case, "config" | "failOn">> {
  const where = { file: inputs.config, workspace: environment.workspace };
  const readBase: ReadBase = (paths) => platform.proposals.readFile(proposal.baseCommit, paths);
  const config = await baseConfig(readBase, where);
  return { config, failOn: inputs.failOn ?? config.failOn.review };
}

function judgeCase({ inputs, platform }: Workplace, { reviewed, ...current }: Case): Promise<Judged> {
  const { authorMayApprove, approvalLabel, checkName } = inputs;
  return judge(platform, { ...current, ...reviewed, authorMayApprove, approvalLabel, checkName });
}

/** Tells everybody what was found: the page of the job first, so that nothing is lost when the rest is refused. */
async function conclude(
  { inputs, environment, platform, runner }: Workplace,
  { proposal, config, author }: Case,
  judged: Judged,
): Promise<{ passed: boolean; isPosted: boolean }> {
  const { gate, unreadable } = judged.review;
  const filesAt = filesOf(environment, proposal);
  summarise(runner, judged, filesAt);
  const { headCommit } = await platform.proposals.read(proposal.number);
  const published =
    headCommit === proposal.headCommit
      ? await publish(platform, { judged, proposal, inputs, owners: ownersIn(config.parties), author, filesAt })
      : null;
  writeOutputs(runner, judged.review, published);
  if (published === null) return { passed: stopAtStaleHead(runner), isPosted: true };
  tellRefusals(runner, judged, published);
  const isAsked = !gate.passed && gate.demands.length > 0;
  if (isAsked) runner.error("The gate is closed: the report says who is asked to approve what.");
  for (const { path: file, reason } of unreadable) runner.error(`${file} could not be read: ${reason}`);
  const isPosted = published.failures.length === 0;
  return { passed: gate.passed && isPosted, isPosted };
}

/** Where the files of a proposal's head are seen. */
function filesOf({ serverUrl, owner, repository }: RunnerEnvironment, { headCommit }: Proposal): string {
  return `${serverUrl}/${owner}/${repository}/blob/${headCommit}`;
}

/** A run for a head that is no longer there leaves everything to the run for the new one. */
function stopAtStaleHead(runner: Runner): true {
  runner.notice("The pull request has moved on since this run began: nothing was written.");
  return true;
}

function reportFolder({ inputs, environment }: Workplace): string {
  return path.resolve(environment.workspace, inputs.report);
}
