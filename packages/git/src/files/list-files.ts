import { lstatSync } from "node:fs";
import { join } from "node:path";

import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";
import { GitError } from "../git-error.ts";
import { compareByPath, isFileMode, type FileEntry } from "./file-entry.ts";
import { createFileFilter, type FileSelection } from "./file-filter.ts";

/** The files of a commit by path; symbolic links and submodules are left out. */
export async function listFiles(
  context: GitContext,
  commit: string,
  selection: FileSelection = {},
): Promise<FileEntry[]> {
  const filter = createFileFilter(selection);
  const commandLine = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit, ...filter.pathspecs];
  const records = splitRecords(await readGit(context, commandLine));
  return records
    .map(readTreeRecord)
    .filter((entry) => entry !== null)
    .filter(({ path }) => filter.matches(path))
    .toSorted(compareByPath);
}

/**
 * The files of the index (what the next commit would hold) by path; symbolic links and submodules are left out.
 *
 * @throws {GitError} `unmerged` when one of them holds a conflict.
 */
export async function listIndexFiles(context: GitContext, selection: FileSelection = {}): Promise<FileEntry[]> {
  const filter = createFileFilter(selection);
  const commandLine = ["ls-files", "-z", "--cached", "--stage", "--full-name", "--", ...orTopLevel(filter.pathspecs)];
  const records = splitRecords(await readGit(context, commandLine)).map(readIndexRecord);
  const wanted = records.filter(({ path }) => filter.matches(path));
  const conflict = wanted.find(({ stage }) => stage !== "0");
  if (conflict !== undefined) {
    throw unmergedFile(conflict.path);
  }
  return wanted
    .flatMap(({ path, hash, mode }) => (isFileMode(mode) ? [{ path, hash, mode }] : []))
    .toSorted(compareByPath);
}

/**
 * Paths of the files on disk that git tracks or would offer to track (not ignored), relative to the top level.
 * Symbolic links, submodules and nested repositories are left out.
 *
 * @throws {GitError} `no-working-tree` in a bare repository.
 */
export function listWorkingTreeFiles(
  context: GitContext,
  root: string,
  selection: FileSelection = {},
): Promise<string[]> {
  return listOnDisk(context, root, ["--cached", "--others"], selection);
}

/** Like {@link listWorkingTreeFiles}, for the files that git does not track yet. */
export function listUntrackedFiles(
  context: GitContext,
  root: string,
  selection: FileSelection = {},
): Promise<string[]> {
  return listOnDisk(context, root, ["--others"], selection);
}

/** The error for a file of the index with a conflict that nobody has resolved yet. */
export function unmergedFile(path: string): GitError {
  return new GitError("unmerged", `"${path}" has a merge conflict in the index`, "Resolve it and run `git add` on it.");
}

async function listOnDisk(
  context: GitContext,
  root: string,
  sources: readonly string[],
  selection: FileSelection,
): Promise<string[]> {
  const filter = createFileFilter(selection);
  const options = ["-z", ...sources, "--exclude-standard", "--full-name"];
  const printed = await readGit(context, ["ls-files", ...options, "--", ...orTopLevel(filter.pathspecs)]);
  const paths = new Set(splitRecords(printed).filter((path) => filter.matches(path)));
  return [...paths].filter((path) => isFileOnDisk(join(root, path))).toSorted();
}

/** A tracked file may be gone, its folder may have become a file, and its path may not be one on this system. */
function isFileOnDisk(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

/** Without a pathspec `ls-files` lists the current folder alone. */
function orTopLevel(pathspecs: readonly string[]): readonly string[] {
  return pathspecs.length === 0 ? [":(top)"] : pathspecs;
}

/** `<mode> <type> <hash>TAB<path>` */
function readTreeRecord(record: string): FileEntry | null {
  const [mode = "", , hash = ""] = record.split(/[ \t]/u, 3);
  return isFileMode(mode) ? { path: pathOf(record), hash, mode } : null;
}

/** `<mode> <hash> <stage>TAB<path>` */
function readIndexRecord(record: string): { mode: string; hash: string; stage: string; path: string } {
  const [mode = "", hash = "", stage = ""] = record.split(/[ \t]/u, 3);
  return { mode, hash, stage, path: pathOf(record) };
}

function pathOf(record: string): string {
  return record.slice(record.indexOf("\t") + 1);
}

function splitRecords(printed: string): string[] {
  return printed.split("\0").slice(0, -1);
}
