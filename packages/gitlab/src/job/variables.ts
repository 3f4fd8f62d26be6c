import { type CommentMode, commentModes, keyPattern } from "@raci-kit/forge";
import { type Bump, impacts } from "@raci-kit/model";
import { UsageError } from "@raci-kit/review";
import { z } from "zod";

/** What GitLab tells a job of a merge request pipeline, and what the job's own variables ask for. */
export interface JobVariables {
  /** `https://gitlab.com/api/v4`. */
  apiUrl: string;
  /** Where the merge request stands: `https://gitlab.com/group/project`. */
  projectUrl: string;
  projectId: string;
  /** The number of the merge request in its project. */
  mergeRequest: number;
  /** The commit that the merge request proposes. */
  headCommit: string;
  /** The commit at which it left the target branch. */
  baseCommit: string;
  targetBranch: string;
  /** Where the repository is checked out. */
  workspace: string;
  /** Null when the job has no token that may write notes, as in the pipelines of forks. */
  token: string | null;
  note: CommentMode;
  /** Tells the notes of several reviewers on one merge request apart. */
  key: string;
  /** Null to do as the configuration says. */
  failOn: Bump | null;
  /** Path of the configuration from the top level; null to look for it there. */
  config: string | null;
  /** The folder of the report, from the top level. */
  report: string;
  timeoutSeconds: number;
}

const text = z.string().min(1);
const commit = z.string().regex(/^[0-9a-f]{40,64}$/u, { error: "expected the hash of a commit" });
const orNull = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value === "" ? null : value));

/** Every variable that is read. GitLab hands an empty variable on as an empty text. */
const schema = z.object({
  CI_API_V4_URL: z.url(),
  CI_MERGE_REQUEST_PROJECT_URL: z.url(),
  CI_MERGE_REQUEST_PROJECT_ID: text,
  CI_MERGE_REQUEST_IID: z.coerce.number().int().positive(),
  // In a pipeline of merged results CI_COMMIT_SHA is a commit that GitLab made for the occasion.
  CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: orNull.pipe(commit.nullable()),
  CI_COMMIT_SHA: commit,
  CI_MERGE_REQUEST_DIFF_BASE_SHA: commit,
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: text,
  CI_PROJECT_DIR: text,
  RACI_TOKEN: orNull,
  RACI_NOTE: orNull.pipe(z.enum(commentModes).nullable()),
  RACI_KEY: orNull.pipe(z.string().regex(keyPattern).nullable()),
  RACI_FAIL_ON: orNull.pipe(z.enum([...impacts, "none"]).nullable()),
  RACI_CONFIG: orNull,
  RACI_REPORT: orNull,
  RACI_TIMEOUT: orNull.transform((value) => Number(value ?? 30)).pipe(z.int().min(1).max(600)),
});

/** The names of the variables that a job may set. */
export const ownVariables: readonly string[] = Object.keys(schema.shape).filter((name) => name.startsWith("RACI_"));

/**
 * Reads the variables of a job.
 *
 * @throws UsageError when this is no job of a merge request pipeline, or with everything that is wrong with its variables
 */
export function readVariables(variables: NodeJS.ProcessEnv): JobVariables {
  if (variables["CI_MERGE_REQUEST_IID"] === undefined) {
    throw new UsageError(
      "CI_MERGE_REQUEST_IID is not set, expected a job of a merge request pipeline",
      "Give the job the rule `if: $CI_PIPELINE_SOURCE == 'merge_request_event'`; elsewhere `raci review` says the same.",
    );
  }
  const { data, error } = schema.safeParse(variables);
  if (data === undefined) {
    const problems = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new UsageError(
      `The variables of the job are wrong: ${problems.join("; ")}`,
      "docs/gitlab.md lists those that you may set; the others come from GitLab.",
    );
  }
  return {
    apiUrl: data.CI_API_V4_URL,
    projectUrl: data.CI_MERGE_REQUEST_PROJECT_URL,
    projectId: data.CI_MERGE_REQUEST_PROJECT_ID,
    mergeRequest: data.CI_MERGE_REQUEST_IID,
    headCommit: data.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA ?? data.CI_COMMIT_SHA,
    baseCommit: data.CI_MERGE_REQUEST_DIFF_BASE_SHA,
    targetBranch: data.CI_MERGE_REQUEST_TARGET_BRANCH_NAME,
    workspace: data.CI_PROJECT_DIR,
    token: data.RACI_TOKEN,
    note: data.RACI_NOTE ?? "update",
    key: data.RACI_KEY ?? "default",
    failOn: data.RACI_FAIL_ON,
    config: data.RACI_CONFIG,
    report: data.RACI_REPORT ?? "raci-review",
    timeoutSeconds: data.RACI_TIMEOUT,
  };
}
