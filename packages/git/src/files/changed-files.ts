import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";
import { compareByPath, isFileMode } from "./file-entry.ts";
import { createFileFilter, extensionPathspecs, type FileSelection } from "./file-filter.ts";
import { listUntrackedFiles, unmergedFile } from "./list-files.ts";
import { takeRawDifference, type RawDifference } from "./raw-difference.ts";

/** A file whose content or path differs between two states of a repository. */
export interface ChangedFile {
  status: "added" | "deleted" | "modified" | "renamed";
  /** In the new state; in the old one when the file is gone. Relative to the top level. */
  path: string;
  /** In the old state; null when the file was added. */
  previousPath: string | null;
  /** Of the content in the new state; null when it is gone, or stands on disk alone. */
  hash: string | null;
  /** Of the content in the old state; null when the file was added. */
  previousHash: string | null;
}

/** What a commit is compared with: another commit, the index, or the files on disk. */
export type Target = { commit: string } | "index" | "working-tree";

/** Where renames count: git pairs files of which half the lines are the same, in sets of up to a thousand. */
const diffOptions = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--find-renames",
  "-l1000",
  "--no-ext-diff",
  "--no-relative",
  "--no-color",
  "--ignore-submodules=all",
] as const;

/**
 * The files that differ between the commit `from` and `to`, by path. A rename is one entry; it is selected when either of
 * its paths is. Changed modes alone do not count, symbolic links and submodules are no files. With the working tree,
 * untracked files that are not ignored count as added.
 *
 * @throws {GitError} `unmerged` when the index holds a conflict in a selected file, `no-working-tree` in a bare repository.
 */
export async function changedFiles(
  context: GitContext,
  root: string,
  from: string,
  to: Target,
  selection: FileSelection = {},
): Promise<ChangedFile[]> {
  const filter = createFileFilter(selection);
  const [tracked, untracked] = await Promise.all([
    readDifferences(context, from, to, selection.extensions),
    to === "working-tree" ? listUntrackedFiles(context, root, selection) : [],
  ]);
  const changes = tracked
    .filter(({ path, previousPath }) => filter.matches(path) || filter.matches(previousPath))
    .flatMap((difference) => toChangedFile(difference) ?? []);
  return withUntracked(changes, untracked).toSorted(compareByPath);
}

async function readDifferences(
  context: GitContext,
  from: string,
  to: Target,
  extensions: readonly string[] | undefined,
): Promise<RawDifference[]> {
  const source = to === "index" ? ["--cached"] : [];
  const revisions = typeof to === "string" ? [from] : [from, to.commit];
  const commandLine = ["diff", ...diffOptions, ...source, "--end-of-options", ...revisions, "--"];
  const printed = await readGit(context, [...commandLine, ...extensionPathspecs(extensions)]);
  const fields = printed.split("\0").slice(0, -1).values();
  const differences: RawDifference[] = [];
  for (const meta of fields) {
    differences.push(takeRawDifference(meta, fields));
  }
  return differences;
}

/** A file that became a link was deleted, a link that became a file was added. */
function toChangedFile(difference: RawDifference): ChangedFile | null {
  const { status, path, previousPath } = difference;
  if (status === "U") {
    throw unmergedFile(path);
  }
  const previousHash = isFileMode(difference.previousMode) ? difference.previousHash : null;
  const isFile = isFileMode(difference.mode);
  const hash = isFile && /[^0]/u.test(difference.hash) ? difference.hash : null;
  if (previousHash === null) {
    return isFile ? { status: "added", path, previousPath: null, hash, previousHash } : null;
  }
  if (!isFile) {
    return { status: "deleted", path: previousPath, previousPath, hash, previousHash };
  }
  if (path !== previousPath) {
    return { status: "renamed", path, previousPath, hash, previousHash };
  }
  return hash === previousHash ? null : { status: "modified", path, previousPath, hash, previousHash };
}

/** Adds the files that git does not track; one that was only taken out of the index is still there. */
function withUntracked(changes: readonly ChangedFile[], untracked: readonly string[]): ChangedFile[] {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  for (const path of untracked) {
    const deleted = byPath.get(path);
    byPath.set(
      path,
      deleted === undefined
        ? { status: "added", path, previousPath: null, hash: null, previousHash: null }
        : { ...deleted, status: "modified" },
    );
  }
  return [...byPath.values()];
}
