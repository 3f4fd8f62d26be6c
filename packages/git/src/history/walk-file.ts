import type { GitContext } from "../command/context.ts";
import type { CommitFacts } from "./describe-commit.ts";
import { type ListedCommit, listCommits } from "./list-commits.ts";
import { createRenameFinder, type FoundRename } from "./rename-finder.ts";

/** One commit that touched a file. */
export interface WalkedCommit extends CommitFacts {
  /** Hashes of the commits of the walk that it builds on, the first parent first. */
  parents: readonly string[];
  /** The file in this commit; null where it does not exist. */
  file: { path: string; hash: string } | null;
}

/** The history of one file. */
export interface FileWalk {
  /** Parents before children, in git's topological order. */
  commits: readonly WalkedCommit[];
  /** Every path that the file had, the latest first. */
  paths: readonly string[];
}

/** How to walk where history is not a line. */
export interface WalkOptions {
  /** True to follow first parents only: a merge then stands for all that it brought in. */
  firstParent: boolean;
  /** Ends the walk when nobody wants it any more; it then fails. */
  signal?: AbortSignal;
}

/** From which paths each path was renamed somewhere in history. */
type Sources = Map<string, ReadonlySet<string>>;

/**
 * The commits that led the file at `path` to its state in `commit`, through its renames. History is simplified as
 * `git log` does it: where a merge left the file as one parent had it, only that parent is followed. No commit when the
 * file never was.
 */
export async function walkFile(
  context: GitContext,
  commit: string,
  path: string,
  options: WalkOptions,
): Promise<FileWalk> {
  const stoppable = options.signal === undefined ? context : { ...context, signal: options.signal };
  const paths = [path];
  const sources: Sources = new Map();
  const asked = new Set<string>();
  for (;;) {
    const { commits, renames } = await listWithRenames(stoppable, commit, paths, options, asked);
    const known = paths.length;
    for (const { path: current, source } of renames) {
      sources.set(current, new Set(sources.get(current)).add(source));
      if (!paths.includes(source)) paths.push(source);
    }
    // A new path brings its own commits, and those may hold further renames.
    if (paths.length === known) return followPaths(commits, path, sources);
  }
}

/**
 * The commits of some paths, and from where they renamed files to them, the newest rename first. While git lists the
 * commits, another process looks for the renames in those where a path arrives; `asked` keeps what was looked for.
 */
async function listWithRenames(
  context: GitContext,
  commit: string,
  paths: readonly string[],
  options: WalkOptions,
  asked: Set<string>,
): Promise<{ commits: ListedCommit[]; renames: FoundRename[] }> {
  const finder = createRenameFinder(context);
  try {
    const byHash = new Map<string, ListedCommit>();
    for await (const listed of listCommits(context, commit, paths, options)) {
      for (const each of listed) {
        byHash.set(each.commit, each);
        for (const path of arrivals(each, byHash)) {
          const question = `${each.commit} ${path}`;
          if (!asked.has(question)) finder.ask(each.commit, path);
          asked.add(question);
        }
      }
    }
    return { commits: [...byHash.values()], renames: (await finder.answers()).toReversed() };
  } finally {
    finder.stop();
  }
}

/** The paths whose content a commit has from none of its parents: there the file came from another path, or was new. */
function arrivals({ parents, hashes }: ListedCommit, byHash: ReadonlyMap<string, ListedCommit>): string[] {
  return [...hashes.keys()].filter((path) => !parents.some((parent) => byHash.get(parent)?.hashes.has(path)));
}

/** Gives every commit the path that the file has in it, from the newest commit back. */
function followPaths(listed: readonly ListedCommit[], path: string, sources: Sources): FileWalk {
  const byHash = new Map(listed.map((each) => [each.commit, each]));
  const pathIn = new Map<string, string>();
  const commits = listed.toReversed().map(({ commit, author, date, subject, parents, hashes }): WalkedCommit => {
    const current = pathIn.get(commit) ?? path;
    for (const parent of parents) {
      if (!pathIn.has(parent)) pathIn.set(parent, previousPath(current, byHash.get(parent), sources));
    }
    const hash = hashes.get(current);
    const file = hash === undefined ? null : { path: current, hash };
    return { commit, author, date, subject, parents, file };
  });
  return { commits: commits.toReversed(), paths: [...new Set([path, ...pathIn.values()])] };
}

/** The path that a file has in a parent of the commit where it has the path `current`. */
function previousPath(current: string, parent: ListedCommit | undefined, sources: Sources): string {
  if (parent === undefined || parent.hashes.has(current)) return current;
  return earlierPaths(current, sources).find((path) => parent.hashes.has(path)) ?? current;
}

/** The path itself, what it was renamed from, and so on: a branch may have taken several steps that another did not. */
function earlierPaths(path: string, sources: Sources): string[] {
  const all = new Set([path]);
  for (const each of all) for (const source of sources.get(each) ?? []) all.add(source);
  return [...all];
}
