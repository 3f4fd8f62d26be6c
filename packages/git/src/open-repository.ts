import { resolve } from "node:path";

import { readBlobs, streamBlobs } from "./blobs/read-blobs.ts";
import { gitEnvironment, type GitContext } from "./command/context.ts";
import { changedFiles } from "./files/changed-files.ts";
import { findDetour } from "./files/find-detour.ts";
import { listFiles, listIndexFiles, listWorkingTreeFiles } from "./files/list-files.ts";
import { commitBefore, commitsBetween } from "./history/commit-before.ts";
import { describeCommit } from "./history/describe-commit.ts";
import { walkFile } from "./history/walk-file.ts";
import type { Repository } from "./repository.ts";
import { isShallow } from "./revisions/clone-facts.ts";
import { listTags } from "./revisions/list-tags.ts";
import { locateRepository } from "./locate-repository.ts";
import { hasCommits } from "./revisions/has-commits.ts";
import { mergeBase } from "./revisions/merge-base.ts";
import { newestTag } from "./revisions/newest-tag.ts";
import { commitResolver } from "./revisions/commit-resolver.ts";
import { runFetch } from "./revisions/run-fetch.ts";

/**
 * Opens the repository that the folder `cwd` belongs to, as git finds it: upwards, or through `GIT_DIR` in `environment`.
 *
 * @param foreseen revisions that the repository will be asked for: git looks them up meanwhile
 * @throws {GitError} `git-missing`, `not-a-repository` or `unsafe-repository`.
 */
export async function openRepository(
  cwd: string,
  environment: NodeJS.ProcessEnv = process.env,
  foreseen: Iterable<string> = [],
): Promise<Repository> {
  const context: GitContext = { cwd: resolve(cwd), environment: gitEnvironment(environment) };
  const location = locateRepository(context);
  const resolveRevision = commitResolver(context, foreseen);
  const { root, prefix, shallow } = await location;
  return {
    root,
    prefix,
    resolveCommit: resolveRevision,
    hasCommits: () => hasCommits(context),
    mergeBase: (left, right) => mergeBase(context, left, right, resolveRevision),
    listTags: (pattern, reachableFrom) => listTags(context, pattern, reachableFrom, resolveRevision),
    newestTag: (pattern, reachableFrom) => newestTag(context, pattern, reachableFrom, resolveRevision),
    // A shallow clone may get its history while it is open.
    isShallow: async () => shallow && isShallow(context),
    fetch: (commandLine) => runFetch(context, commandLine),
    listFiles: (commit, selection) => listFiles(context, commit, selection),
    listIndexFiles: (selection) => listIndexFiles(context, selection),
    listWorkingTreeFiles: (selection) => listWorkingTreeFiles(context, root, selection),
    findDetour: (tree, path) => findDetour(context, tree, path),
    changedFiles: (from, to, selection) => changedFiles(context, root, from, to, selection),
    streamBlobs: (names) => streamBlobs(context, names),
    readBlobs: (names) => readBlobs(context, names),
    walkFile: (commit, path, options) => walkFile(context, commit, path, options),
    commitBefore: (moment, from) => commitBefore(context, moment, from),
    commitsBetween: (from, to) => commitsBetween(context, from, to),
    describeCommit: (commit) => describeCommit(context, commit),
  };
}
