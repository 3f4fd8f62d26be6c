import { readFileSync } from "node:fs";
import { UsageError } from "@raci-kit/review";
import { z } from "zod";

/** A pull request was opened, pushed to, labelled or reviewed. */
export interface ProposalEvent {
  kind: "proposal";
  number: number;
  headCommit: string;
  /** The label that was just set, and by whom; null when something else happened. */
  labelled: { label: string; by: string } | null;
}

/** Another workflow has run on a pull request. */
export interface RunEvent {
  kind: "run";
  headCommit: string;
  headBranch: string;
  headOwner: string;
}

const commit = z.string().regex(/^[0-9a-f]{40,64}$/u);

const proposalPayload = z
  .object({
    action: z.string().optional(),
    label: z.object({ name: z.string() }).optional(),
    sender: z.object({ login: z.string() }).optional(),
    pull_request: z.object({ number: z.int().positive(), head: z.object({ sha: commit }) }),
  })
  .transform(({ action, label, sender, pull_request: pull }): ProposalEvent => {
    const isLabelling = action === "labeled" && label !== undefined && sender !== undefined;
    return {
      kind: "proposal",
      number: pull.number,
      headCommit: pull.head.sha,
      labelled: isLabelling ? { label: label.name, by: sender.login } : null,
    };
  });

const runPayload = z
  .object({
    workflow_run: z.object({
      head_sha: commit,
      head_branch: z.string().min(1),
      head_repository: z.object({ owner: z.object({ login: z.string().min(1) }) }),
    }),
  })
  .transform(({ workflow_run: run }): RunEvent => ({
    kind: "run",
    headCommit: run.head_sha,
    headBranch: run.head_branch,
    headOwner: run.head_repository.owner.login,
  }));

const payloads: Readonly<Record<string, z.ZodType<ProposalEvent> | z.ZodType<RunEvent>>> = {
  pull_request: proposalPayload,
  pull_request_target: proposalPayload,
  pull_request_review: proposalPayload,
  workflow_run: runPayload,
};

/**
 * Reads what happened from the file that the runner gives.
 *
 * @throws UsageError for an event that says nothing about a pull request
 */
export function readEvent(name: string, file: string): ProposalEvent | RunEvent {
  const schema = Object.hasOwn(payloads, name) ? payloads[name] : undefined;
  if (schema === undefined) {
    throw new UsageError(
      `The action was started by "${name}", expected one of ${Object.keys(payloads).join(", ")}`,
      "The workflows to copy stand in docs/github-action.md.",
    );
  }
  const { data, error } = schema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (data !== undefined) return data;
  throw new UsageError(`The event "${name}" is not as GitHub sends it: ${z.prettifyError(error)}`, "");
}
