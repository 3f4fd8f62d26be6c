import { GitError } from "../git-error.ts";

/**
 * What a revision expression asks to compare, as `git diff` reads it:
 * - `single`: `A`, one revision with whatever the caller sets against it;
 * - `two-dots`: `A..B`, revision A with revision B;
 * - `three-dots`: `A...B`, the merge base of A and B with revision B.
 */
export type RevisionRange =
  | { kind: "single"; revision: string }
  | { kind: "two-dots" | "three-dots"; from: string; to: string };

/**
 * Takes a revision expression apart, without asking whether its revisions exist. An empty side means HEAD.
 *
 * @throws {GitError} `unknown-revision` when `expression` is empty or is `..`, which git takes for the parent folder.
 */
export function parseRange(expression: string): RevisionRange {
  if (expression === "" || expression === "..") {
    throw new GitError(
      "unknown-revision",
      `expected a revision or a range of revisions, found "${expression}"`,
      "Write for example `v1.2.0`, `v1.2.0..HEAD` or `main...HEAD`.",
    );
  }
  const dots = expression.indexOf("..");
  if (dots === -1) {
    return { kind: "single", revision: expression };
  }
  const kind = expression.startsWith("...", dots) ? "three-dots" : "two-dots";
  const width = kind === "three-dots" ? 3 : 2;
  return { kind, from: expression.slice(0, dots) || "HEAD", to: expression.slice(dots + width) || "HEAD" };
}
