import { type CommentMode, commentModes, keyPattern } from "@raci-kit/forge";
import { type Bump, impacts } from "@raci-kit/model";
import { UsageError } from "@raci-kit/review";
import { z } from "zod";

/** What a workflow tells the action under `with`. */
export interface Inputs {
  task: "review" | "post";
  token: string;
  key: string;
  comment: CommentMode;
  /** Null to do as the configuration says. */
  failOn: Bump | null;
  /** Path of the configuration from the top level; null to look for it there. */
  config: string | null;
  /** Null for no check run. */
  checkName: string | null;
  /** Null when no label approves. */
  approvalLabel: string | null;
  authorMayApprove: boolean;
  /** What stands before `major`, `minor` and `patch` in labels; null for no labels. */
  impactLabels: string | null;
  requestReviews: boolean;
  /** The folder that the report is written to, or read from. */
  report: string;
  timeoutSeconds: number;
}

const nullable = z.string().transform((value) => (value === "" ? null : value));
const flag = z.enum(["true", "false"]).transform((value) => value === "true");

/** Every input by its name in `action.yml`. */
const schema = z.object({
  task: z.enum(["review", "post"]),
  token: z.string().min(1),
  key: z.string().regex(keyPattern, { error: "expected letters, digits, dots, dashes and underscores, 50 at most" }),
  comment: z.enum(commentModes),
  "fail-on": z.enum([...impacts, "none", ""]).transform((value) => (value === "" ? null : value)),
  config: nullable,
  "check-name": nullable,
  "approval-label": nullable,
  "author-may-approve": flag,
  "impact-labels": nullable,
  "request-reviews": flag,
  report: z.string().min(1),
  timeout: z.coerce.number().int().min(1).max(600),
});

/** The names of the inputs, as `action.yml` lists them. */
export const inputNames: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the inputs from the environment that the runner gives: `INPUT_FAIL-ON`.
 *
 * @throws UsageError with everything that is wrong with them
 */
export function readInputs(environment: NodeJS.ProcessEnv): Inputs {
  const written = Object.fromEntries(
    inputNames.map((name) => [name, environment[`INPUT_${name.toUpperCase()}`] ?? ""]),
  );
  const { data, error } = schema.safeParse(written);
  if (data === undefined) {
    const problems = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new UsageError(`The inputs of the action are wrong: ${problems.join("; ")}`, "action.yml lists them all.");
  }
  return {
    task: data.task,
    token: data.token,
    key: data.key,
    comment: data.comment,
    failOn: data["fail-on"],
    config: data.config,
    checkName: data["check-name"],
    approvalLabel: data["approval-label"],
    authorMayApprove: data["author-may-approve"],
    impactLabels: data["impact-labels"],
    requestReviews: data["request-reviews"],
    report: data.report,
    timeoutSeconds: data.timeout,
  };
}
