import type { ConfigProblem } from "@raci-kit/config";
import { type Failure, type FailureCode, failureFrom } from "../failure.ts";

/**
 * What went wrong:
 * - `wrong-usage`: an option makes no sense;
 * - `wrong-configuration`: `problems` has all of it, with places;
 * - `unreadable-input`: a file could not be read or written;
 * - `git-failed`: git is missing, or could not answer.
 */
export type RaciErrorCode = FailureCode;

/** Thrown for everything that a caller can do something about. An error of any other kind is a defect of RACI Kit. */
export class RaciError extends Error {
  override readonly name = "RaciError";
  readonly code: RaciErrorCode;
  /** The exit code that the command line would have ended with. */
  readonly exitCode: 2 | 3;
  /** What to do; empty where the message says it. */
  readonly hint: string;
  /** Everything that is wrong with a configuration; empty for other codes. */
  readonly problems: readonly ConfigProblem[];

  constructor({ code, exitCode, message, hint, problems }: Failure, cause: unknown) {
    super(message, { cause });
    this.code = code;
    this.exitCode = exitCode;
    this.hint = hint;
    this.problems = problems;
  }
}

/**
 * What `work` gives.
 *
 * @throws {RaciError} for failures that have a code; defects pass as they are
 */
export async function withRaciErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const failure = failureFrom(error);
    throw failure === null ? error : new RaciError(failure, error);
  }
}
