import { ConfigError, type ConfigProblem } from "@raci-kit/config";
import { GitError } from "@raci-kit/git";
import { InputError, UsageError } from "@raci-kit/review";

/** What kind of failure it is; see docs/api.md. */
export type FailureCode = "wrong-usage" | "wrong-configuration" | "unreadable-input" | "git-failed";

/** A failure that whoever called can do something about. */
export interface Failure {
  code: FailureCode;
  /** How the command line ends with it: 2 for wrong usage or configuration, 3 for an input that could not be read. */
  exitCode: 2 | 3;
  /** What was found, and what was expected. */
  message: string;
  /** What to do; empty where the message says it. */
  hint: string;
  /** Everything that is wrong with a configuration; empty for other failures. */
  problems: readonly ConfigProblem[];
}

/** What an error says about what was asked for or read; null for a defect of the program itself. */
export function failureFrom(error: unknown): Failure | null {
  if (error instanceof UsageError) return failure("wrong-usage", 2, error);
  if (error instanceof ConfigError) {
    return { ...failure("wrong-configuration", 2, { message: error.message, hint: "" }), problems: error.problems };
  }
  if (error instanceof InputError) return failure("unreadable-input", 3, error);
  if (error instanceof GitError) return failure("git-failed", 3, error);
  // What the system refuses (no space left, no permission) is no defect of the program.
  const isRefused = error instanceof Error && "syscall" in error;
  return isRefused ? failure("unreadable-input", 3, { message: error.message, hint: "" }) : null;
}

function failure(code: FailureCode, exitCode: 2 | 3, { message, hint }: Pick<Failure, "message" | "hint">): Failure {
  return { code, exitCode, message, hint, problems: [] };
}
