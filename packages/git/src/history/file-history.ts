import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";
import { isFileMode } from "../files/file-entry.ts";
import { takeField, takeRawDifference } from "../files/raw-difference.ts";

/** One commit that touched a file. */
export interface FileRevision {
  /** Full hash. */
  commit: string;
  author: { name: string; email: string };
  /** When the author wrote it, ISO 8601 with the author's own offset. */
  date: string;
  /** First paragraph of the commit message, on one line. */
  subject: string;
  /** Path of the file in this commit. */
  path: string;
  /** Of the file's content; null in a commit that deleted it. */
  hash: string | null;
}

const format = "%H%x00%an%x00%ae%x00%aI%x00%s";

/**
 * The commits that led the file at `path` to its state in `commit`, newest first, through its renames.
 * Only first parents are followed: each entry says what it changed against the next one, and a merge stands for all that
 * it brought in.
 */
export async function fileHistory(context: GitContext, commit: string, path: string): Promise<FileRevision[]> {
  const options = ["--first-parent", "-m", "--follow", "--find-renames", "--raw", "-z", "--no-abbrev"];
  const plain = ["--no-show-signature", "--no-notes", "--no-decorate", "--no-color", "--no-ext-diff", "--no-relative"];
  const printed = await readGit(context, [
    "log",
    ...options,
    ...plain,
    `--format=${format}`,
    "--end-of-options",
    commit,
    "--",
    `:(top,literal)${path}`,
  ]);
  const fields = printed.split("\0").slice(0, -1).values();
  const revisions: FileRevision[] = [];
  for (const commitHash of fields) {
    revisions.push(takeRevision(commitHash, fields));
  }
  return revisions;
}

function takeRevision(commit: string, fields: Iterator<string, undefined>): FileRevision {
  const author = { name: takeField(fields), email: takeField(fields) };
  const date = takeField(fields);
  const subject = takeField(fields);
  const difference = takeRawDifference(takeField(fields).trimStart(), fields);
  const hash = isFileMode(difference.mode) ? difference.hash : null;
  return { commit, author, date, subject, path: difference.path, hash };
}
