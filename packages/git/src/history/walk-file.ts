import { checkBlobs } from "../blobs/check-blobs.ts";
import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";
import { takeField } from "../files/raw-difference.ts";
import type { CommitFacts } from "./describe-commit.ts";
import { findRename } from "./find-rename.ts";

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
}

/** One commit as git lists it, and which content each path of the file has in it. */
interface ListedCommit extends Omit<WalkedCommit, "file"> {
  hashes: ReadonlyMap<string, string>;
}

/** From which paths each path was renamed somewhere in history. */
type Sources = Map<string, ReadonlySet<string>>;

const format = "%H%x00%P%x00%an%x00%ae%x00%aI%x00%s";
const plain = ["--no-show-signature", "--no-notes", "--no-decorate", "--no-color", "--no-relative"];

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
  const paths = [path];
  const sources: Sources = new Map();
  const asked = new Set<string>();
  for (;;) {
    const listed = await listCommits(context, commit, paths, options);
    const known = paths.length;
    for (const [child, current] of arrivals(listed, paths)) {
      if (asked.has(`${child} ${current}`)) continue;
      asked.add(`${child} ${current}`);
      const source = await findRename(context, child, current);
      if (source === null) continue;
      sources.set(current, new Set(sources.get(current)).add(source));
      if (!paths.includes(source)) paths.push(source);
    }
    // A new path brings its own commits, and those may hold further renames.
    if (paths.length === known) return followPaths(listed, path, sources);
  }
}

/** Newest first. */
async function listCommits(
  context: GitContext,
  commit: string,
  paths: readonly string[],
  { firstParent }: WalkOptions,
): Promise<ListedCommit[]> {
  const printed = await readGit(context, [
    "log",
    "--topo-order",
    "--parents",
    ...(firstParent ? ["--first-parent"] : []),
    ...plain,
    "-z",
    `--format=${format}`,
    "--end-of-options",
    commit,
    "--",
    ...paths.map((path) => `:(top,literal)${path}`),
  ]);
  const fields = printed.split("\0").slice(0, -1).values();
  const listed: Omit<WalkedCommit, "file">[] = [];
  for (const hash of fields) {
    const parents = takeField(fields).split(" ");
    const author = { name: takeField(fields), email: takeField(fields) };
    listed.push({
      commit: hash,
      // Under --first-parent git still names the other parents, which are not walked.
      parents: parents.filter((parent) => parent !== "").slice(0, firstParent ? 1 : undefined),
      author,
      date: takeField(fields),
      subject: takeField(fields),
    });
  }
  const names = listed.flatMap((each) => paths.map((path) => `${each.commit}:${path}`));
  const hashes = (await checkBlobs(context, names)).values();
  return listed.map((each) => ({
    ...each,
    hashes: new Map(
      paths.flatMap((path) => {
        const hash = hashes.next().value ?? null;
        return hash === null ? [] : [[path, hash] as const];
      }),
    ),
  }));
}

/** Where a path has content that it has in no parent: there the file came from another path, or was new. */
function arrivals(listed: readonly ListedCommit[], paths: readonly string[]): [commit: string, path: string][] {
  const byHash = new Map(listed.map((each) => [each.commit, each]));
  return listed.flatMap(({ commit, parents, hashes }) =>
    paths
      .filter((path) => hashes.has(path) && !parents.some((parent) => byHash.get(parent)?.hashes.has(path)))
      .map((path): [string, string] => [commit, path]),
  );
}

/** Gives every commit the path that the file has in it, from the newest commit back. */
function followPaths(listed: readonly ListedCommit[], path: string, sources: Sources): FileWalk {
  const byHash = new Map(listed.map((each) => [each.commit, each]));
  const pathIn = new Map<string, string>();
  const commits = listed.map(({ hashes, ...each }): WalkedCommit => {
    const current = pathIn.get(each.commit) ?? path;
    for (const parent of each.parents) {
      const held = byHash.get(parent)?.hashes;
      const previous = held === undefined ? undefined : earlierPaths(current, sources).find((one) => held.has(one));
      if (!pathIn.has(parent)) pathIn.set(parent, previous ?? current);
    }
    const hash = hashes.get(current);
    return { ...each, file: hash === undefined ? null : { path: current, hash } };
  });
  return { commits: commits.toReversed(), paths: [...new Set([path, ...pathIn.values()])] };
}

/** The path itself, what it was renamed from, and so on: a branch may have taken several steps that another did not. */
function earlierPaths(path: string, sources: Sources): string[] {
  const all = new Set([path]);
  for (const each of all) for (const source of sources.get(each) ?? []) all.add(source);
  return [...all];
}
