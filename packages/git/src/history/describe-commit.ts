import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";
import { takeField } from "../files/raw-difference.ts";

/** Who made a commit, when and why. */
export interface CommitFacts {
  /** Full hash. */
  commit: string;
  author: { name: string; email: string };
  /** When the author wrote it, ISO 8601 with the author's own offset. */
  date: string;
  /** First paragraph of the commit message, on one line. */
  subject: string;
}

/** The facts of one commit, named by its full hash. */
export async function describeCommit(context: GitContext, commit: string): Promise<CommitFacts> {
  const format = "%an%x00%ae%x00%aI%x00%s%x00";
  const options = ["--no-patch", "--no-show-signature", "--no-notes", "--no-color", `--format=${format}`];
  const printed = await readGit(context, ["show", ...options, "--end-of-options", commit]);
  const fields = printed.split("\0").values();
  const author = { name: takeField(fields), email: takeField(fields) };
  return { commit, author, date: takeField(fields), subject: takeField(fields) };
}
