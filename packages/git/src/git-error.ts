/**
 * What went wrong:
 * - `git-missing`: the git command is not installed;
 * - `not-a-repository`: the folder is in no repository, or does not exist;
 * - `unsafe-repository`: git refuses the repository because of who owns it;
 * - `no-working-tree`: a bare repository was asked for files on disk;
 * - `no-commits`: HEAD names a branch that has no commit yet;
 * - `unknown-revision`: no commit has this name;
 * - `shallow`: the commit lies outside a shallow clone;
 * - `no-merge-base`: two commits have no history in common;
 * - `missing-object`: no file has this name or hash;
 * - `unmerged`: the index holds a conflict;
 * - `failed`: git gave up for a reason of its own.
 */
export type GitErrorCode =
  | "git-missing"
  | "not-a-repository"
  | "unsafe-repository"
  | "no-working-tree"
  | "no-commits"
  | "unknown-revision"
  | "shallow"
  | "no-merge-base"
  | "missing-object"
  | "unmerged"
  | "failed";

/** A question that git could not answer. The message says what failed, the hint what to do about it. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly code: GitErrorCode;
  /** What to do, as one or two sentences; commands stand between backticks. */
  readonly hint: string;
  /** What follows `git` in the command that may bring what is missing; null when no remote could have it. */
  readonly fetch: readonly string[] | null;

  constructor(code: GitErrorCode, message: string, hint: string, fetch: readonly string[] | null = null) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.fetch = fetch;
  }
}
