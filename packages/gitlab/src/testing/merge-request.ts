import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { start } from "../job/start.ts";

const before = `# Backup service

R: does the work. A: answers for it. C: is asked. I: is told.

| Activity | Customer | Harbourline |
| --- | --- | --- |
| Choose what is backed up | RA | C |
| Restore a backup | I | RA |
`;

/** The customer becomes accountable for restoring. */
export const after: string = before.replace("| I | RA |", "| A | R |");

/** A repository with a merge request from `move-backups` to `main`. */
export interface MergeRequest {
  repository: TestRepository;
  base: string;
  head: string;
}

/** `duties.md` on `main`, and `proposed` as its text on a branch. */
export function mergeRequest(proposed: string, config = ""): MergeRequest {
  const repository = createTestRepository();
  const files = { "duties.md": before, ...(config === "" ? {} : { "raci.config.yaml": config }) };
  const base = repository.commit("Describe the backup service", files);
  repository.git("switch", "--quiet", "--create", "move-backups");
  return { repository, base, head: repository.commit("Move backups", { "duties.md": proposed }) };
}

/** What one job said and how it ended. */
export interface JobRun {
  exitCode: number;
  log: string;
}

/** The variables of a job in the merge request's pipeline. */
export function variablesOf({ repository, base, head }: MergeRequest, apiUrl: string): Record<string, string> {
  return {
    CI_API_V4_URL: apiUrl,
    CI_MERGE_REQUEST_PROJECT_URL: "https://gitlab.example/group/duties",
    CI_MERGE_REQUEST_PROJECT_ID: "group/duties",
    CI_MERGE_REQUEST_IID: "7",
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: "",
    CI_COMMIT_SHA: head,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    CI_PROJECT_DIR: repository.root,
    RACI_TOKEN: "secret",
  };
}

/** Runs a job's sources in this process, with short pauses. */
export async function runSources(variables: Readonly<Record<string, string>>): Promise<JobRun> {
  const lines: string[] = [];
  const write = (text: string): void => {
    lines.push(text);
  };
  const exitCode = await start(variables, { print: write, complain: write }, 1);
  return { exitCode, log: lines.join("") };
}
