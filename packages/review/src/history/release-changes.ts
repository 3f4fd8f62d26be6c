import path from "node:path";
import type { ResolvedConfig } from "@raci-kit/config";
import type { Repository } from "@raci-kit/git";
import type { ReleaseChanges } from "@raci-kit/model";
import { compareRequest } from "../compare-request.ts";
import { InputError } from "../documents/input-error.ts";
import { pathInRepository } from "../revisions/path-in-repository.ts";
import { repositoryFor } from "../revisions/repository-for.ts";

/** Which releases to compare, and in which document. */
export interface ChangelogRequest {
  cwd: string;
  /** As written on the command line; all documents when left out. */
  path?: string | undefined;
  /** A revision, or `release` for the newest one; the first release when left out. */
  from?: string | undefined;
  /** A revision; HEAD when left out. */
  to?: string | undefined;
  /** Glob of the tags that are releases. */
  releases: string;
  /** True to fetch what the clone lacks. */
  fetch: boolean;
}

/** One end of a comparison. */
interface Stop {
  /** The tag; null for a revision that is none. */
  name: string | null;
  commit: string;
}

/**
 * What changed from each release to the next, the latest first.
 *
 * @throws GitError when git cannot answer, InputError when there is nothing to compare
 */
export async function releaseChanges(config: ResolvedConfig, request: ChangelogRequest): Promise<ReleaseChanges[]> {
  const repository = await repositoryFor(request);
  const stops = await stopsOf(repository, request);
  const paths = request.path === undefined ? null : await pathsOf(repository, stops, request.path);
  const changes: ReleaseChanges[] = [];
  for (const [index, stop] of stops.entries()) {
    const previous = stops[index + 1];
    if (previous === undefined) break;
    const under = paths === null ? [] : await pathsIn(repository, [previous, stop], paths);
    if (paths !== null && under.length === 0) continue;
    const { comparison } = await compareRequest(
      { kind: "revisions", from: previous.commit, fromMergeBase: false, to: { revision: stop.commit }, under },
      config,
      { cwd: request.cwd, releases: request.releases, stdin: () => new Uint8Array(), fetch: request.fetch },
    );
    const { date } = await repository.describeCommit(stop.commit);
    changes.push({ name: stop.name, day: date.slice(0, 10), comparison });
  }
  return changes;
}

/** The ends of all comparisons, the latest first. */
async function stopsOf(repository: Repository, { from, to = "HEAD", releases }: ChangelogRequest): Promise<Stop[]> {
  const last = await repository.resolveCommit(to);
  const tags: readonly Stop[] = await repository.listTags(releases, last);
  const latest = tags.some(({ commit }) => commit === last) ? tags : [{ name: null, commit: last }, ...tags];
  if (from === undefined && tags.length > 0) return [...latest];
  const [newest] = tags;
  if (from === undefined || (from === "release" && newest === undefined)) {
    throw new InputError(
      `no tag that ${to} contains matches ${releases}, so there is no release to start from`,
      "Name the tags of your releases with --releases, or a revision with --from.",
    );
  }
  const start = from === "release" ? (newest?.commit ?? last) : await repository.resolveCommit(from);
  const within = await repository.commitsBetween(start, last);
  return [...latest.filter(({ commit }) => within.has(commit)), { name: null, commit: start }];
}

/** Every path that the document had, seen from the last of the stops. */
async function pathsOf(repository: Repository, [last]: readonly Stop[], operand: string): Promise<readonly string[]> {
  const current = pathInRepository(operand, repository);
  if (last === undefined || current === ".") return [current];
  const { paths, commits } = await repository.walkFile(last.commit, current, { firstParent: false });
  if (commits.length > 0) return paths;
  throw new InputError(`${operand} is in none of the releases`, "Name a file or a folder that one of them holds.");
}

/** Those of the paths that exist in one of two revisions, as a command line would name them. */
async function pathsIn(repository: Repository, stops: readonly Stop[], paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { commit } of stops) {
    for (const each of paths) {
      const files = await repository.listFiles(commit, each === "." ? {} : { under: [each] });
      if (files.length > 0) found.add(path.join(repository.root, each));
    }
  }
  return [...found];
}
