/** A file that git stores: in a commit or in the index. */
export interface FileEntry {
  /** Relative to the repository's top level, `/` between folders. */
  path: string;
  /** Of its content, for `readBlobs`. */
  hash: string;
  mode: FileMode;
}

/** Modes of a file with content of its own; symbolic links and submodules have others. */
export type FileMode = "100644" | "100755";

/** True for {@link FileMode}. */
export function isFileMode(mode: string): mode is FileMode {
  return mode === "100644" || mode === "100755";
}

/** Orders by path, by code unit. */
export function compareByPath(left: { path: string }, right: { path: string }): number {
  if (left.path === right.path) {
    return 0;
  }
  return left.path < right.path ? -1 : 1;
}
