import { execFileSync } from "node:child_process";
import path from "node:path";
import type { ActionRun, ActionStart } from "./run-action.ts";
import type { FakeGitHub } from "./fake-github.ts";
import { propose, type Setting, startOn } from "./setting.ts";

/** A proposal from a fork that a run without write access has reviewed. */
export interface ReviewedFork extends Setting {
  /** The folder with the report. */
  artifact: string;
  /** A checkout that has the base branch alone. */
  elsewhere: string;
}

/** Proposes a text from a fork, and reviews it with a token that may only read. */
export async function reviewedFork(
  proposed: string,
  run: (fake: FakeGitHub, start: ActionStart) => Promise<ActionRun>,
): Promise<ReviewedFork> {
  const setting = await propose(proposed, { head: "visitor:move-backups" }, { mayWrite: false });
  const { repository, state } = setting.proposal;
  const elsewhere = repository.beside("base-only");
  execFileSync(
    "git",
    ["clone", "--quiet", "--branch=main", "--single-branch", `file://${repository.root}`, elsewhere],
    {
      env: repository.environment,
    },
  );
  await run(setting.fake, startOn(setting));
  state.mayWrite = true;
  return { ...setting, artifact: path.join(repository.root, "raci-review"), elsewhere };
}

/** How the runner starts the action after the fork's run on `commit`. */
export function postStart({ artifact, elsewhere }: ReviewedFork, commit: string): ActionStart {
  const run = { head_sha: commit, head_branch: "move-backups", head_repository: { owner: { login: "visitor" } } };
  return {
    eventName: "workflow_run",
    event: { action: "completed", workflow_run: run },
    workspace: elsewhere,
    inputs: { task: "post", report: artifact },
  };
}
