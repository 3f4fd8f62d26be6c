import { posix } from "node:path";

import { GitError } from "../git-error.ts";

/** Which files of a repository are asked for. */
export interface FileSelection {
  /** Files and folders, relative to the repository's top level with `/` between folders; default: everything. */
  under?: readonly string[];
  /** Endings of file names with their dot (`.md`), in any case; default: all. */
  extensions?: readonly string[];
}

/** A selection made ready for use. */
export interface FileFilter {
  /** True when the selection contains the file at `path`, relative to the top level. */
  matches: (path: string) => boolean;
  /** Pathspecs that leave out as much as git can leave out by itself; never more than `matches` does. */
  pathspecs: readonly string[];
}

/** Windows refuses command lines above 32,767 characters; what does not fit is filtered here alone. */
const longestPathspecs = 20_000;

/**
 * Makes `selection` ready for use.
 *
 * @throws {GitError} `failed` when a path leads out of the repository.
 */
export function createFileFilter({ under, extensions }: FileSelection): FileFilter {
  const roots = under?.map(normalizePath) ?? [""];
  const wanted = new Set(roots);
  const endings = extensions?.map((extension) => extension.toLowerCase());
  return {
    matches: (path) =>
      (endings === undefined || endings.some((ending) => path.toLowerCase().endsWith(ending))) &&
      (wanted.has("") || isUnder(path, wanted)),
    pathspecs: wanted.has("") ? [] : literalPathspecs([...wanted]),
  };
}

/** Pathspecs for files anywhere in the repository that end in one of `extensions`, in any case. */
export function extensionPathspecs(extensions: readonly string[] | undefined): string[] {
  return extensions?.map((extension) => `:(top,icase)*${extension}`) ?? [];
}

function normalizePath(path: string): string {
  const normal = posix.normalize(path).replace(/\/$/u, "");
  if (normal === ".." || normal.startsWith("../") || normal.startsWith("/")) {
    throw new GitError(
      "failed",
      `"${path}" leads out of the repository`,
      "Name a path relative to the repository's top level.",
    );
  }
  return normal === "." ? "" : normal;
}

/** Looks up every folder above `path`, so that the number of wanted paths does not matter. */
function isUnder(path: string, wanted: ReadonlySet<string>): boolean {
  let end = path.length;
  while (end > 0) {
    if (wanted.has(path.slice(0, end))) {
      return true;
    }
    end = path.lastIndexOf("/", end - 1);
  }
  return false;
}

function literalPathspecs(paths: readonly string[]): string[] {
  const pathspecs = paths.map((path) => `:(top,literal)${path}`);
  return pathspecs.reduce((total, pathspec) => total + pathspec.length, 0) > longestPathspecs ? [] : pathspecs;
}
