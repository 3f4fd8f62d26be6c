import type { NamedBlob } from "./blobs/read-blobs.ts";
import type { ChangedFile, Target } from "./files/changed-files.ts";
import type { FileEntry } from "./files/file-entry.ts";
import type { Detour } from "./files/find-detour.ts";
import type { FileSelection } from "./files/file-filter.ts";
import type { CommitFacts } from "./history/describe-commit.ts";
import type { FileWalk, WalkOptions } from "./history/walk-file.ts";
import type { Tag } from "./revisions/list-tags.ts";

/** One repository, read through the git command. Every method rejects with a `GitError`. */
export interface Repository {
  /** Absolute path of the top level; in a bare repository, of the repository itself. */
  root: string;
  /** The folder it was opened from, relative to `root`: empty, or ending in `/`. */
  prefix: string;
  /** The full hash of the commit that a revision names. */
  resolveCommit: (revision: string) => Promise<string>;
  /** False where HEAD is a branch without a commit yet. */
  hasCommits: () => Promise<boolean>;
  /** The full hash of the best common ancestor of two revisions. */
  mergeBase: (left: string, right: string) => Promise<string>;
  /** The tags that match a glob and that a revision contains, from the highest version to the lowest. */
  listTags: (pattern: string, reachableFrom: string) => Promise<Tag[]>;
  /** The tag of the highest version that matches a glob and that a revision contains. */
  newestTag: (pattern: string, reachableFrom: string) => Promise<Tag | null>;
  /** True when history is cut off somewhere. */
  isShallow: () => Promise<boolean>;
  /** Runs the command that a `GitError` names as its `fetch`. */
  fetch: (commandLine: readonly string[]) => Promise<void>;
  /** The files of a commit, by path. */
  listFiles: (commit: string, selection?: FileSelection) => Promise<FileEntry[]>;
  /** The files of the index, by path. */
  listIndexFiles: (selection?: FileSelection) => Promise<FileEntry[]>;
  /** Paths of the files on disk that are tracked, or neither tracked nor ignored. */
  listWorkingTreeFiles: (selection?: FileSelection) => Promise<string[]>;
  /** The first symbolic link or submodule on the way to a path in a revision or in the index. */
  findDetour: (tree: { revision: string } | "index", path: string) => Promise<Detour | null>;
  /** The files that differ between a commit and another commit, the index or the working tree. */
  changedFiles: (from: string, to: Target, selection?: FileSelection) => Promise<ChangedFile[]>;
  /** The contents of files, named by hash or as `REVISION:path`, in the order asked for. */
  streamBlobs: (names: Iterable<string>) => AsyncIterable<NamedBlob>;
  /** The contents of files, by the name they were asked for. */
  readBlobs: (names: Iterable<string>) => Promise<Map<string, Uint8Array>>;
  /** The commits that led a file to its state in a commit, parents before children, through its renames. */
  walkFile: (commit: string, path: string, options: WalkOptions) => Promise<FileWalk>;
  /** The newest commit on the first-parent line of a revision that is not younger than a moment, or null. */
  commitBefore: (moment: string, from: string) => Promise<string | null>;
  /** The commits that `to` contains and `from` does not. */
  commitsBetween: (from: string, to: string) => Promise<Set<string>>;
  /** Who made a commit, when and why. */
  describeCommit: (commit: string) => Promise<CommitFacts>;
}
