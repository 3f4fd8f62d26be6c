import type { CompareOptions } from "@raci-kit/differ";
import type { Repository, WalkedCommit } from "@raci-kit/git";
import type { ReadOptions, Revision } from "@raci-kit/markdown";
import type { UnreadVersion } from "@raci-kit/model";
import { advance } from "./ledger/advance.ts";
import type { LedgerState } from "./ledger/state.ts";
import { type ReadVersion, versionReader } from "./read-versions.ts";

/** What to follow, and how. */
export interface FollowRequest {
  /** Full hash of the commit to look back from. */
  commit: string;
  /** Relative to the top level of the repository. */
  path: string;
  /** True to let a merge stand for all that it brought in. */
  firstParent: boolean;
  reading: Pick<ReadOptions, "scheme" | "schemes">;
  comparing: CompareOptions;
}

/** A document with all that led to it. */
export interface FollowedDocument {
  /** The path that it has, or had last. */
  path: string;
  /** Other paths that it had, the latest first. */
  formerPaths: readonly string[];
  /** The commits that touched it, parents before children: what states number. */
  commits: readonly WalkedCommit[];
  /** The state in the last of them. */
  state: LedgerState;
  unread: readonly UnreadVersion[];
  /** True when history is cut off somewhere. */
  shallow: boolean;
}

/** A commit whose children have not all been followed yet. */
interface OpenCommit {
  state: LedgerState;
  /** The revision whose model stands in the state. */
  said: Revision | null;
  version: ReadVersion | null;
  children: number;
}

const nothing: LedgerState = { model: null, activities: [], departed: null };

/**
 * Follows a document through every commit that led to its state in one commit. Each content is fetched once, through one
 * `git cat-file --batch`, and each commit is compared with its parents alone. Null when the document never was.
 *
 * @throws GitError when git cannot answer
 */
export async function followDocument(repository: Repository, request: FollowRequest): Promise<FollowedDocument | null> {
  const { commits, paths } = await repository.walkFile(request.commit, request.path, request);
  const hashes = commits.flatMap(({ file }) => file?.hash ?? []);
  const versions = versionReader(repository.streamBlobs(new Set(hashes)), hashes, request.reading);
  const children = countChildren(commits);
  const open = new Map<string, OpenCommit>();
  const unread: UnreadVersion[] = [];
  let last: Pick<OpenCommit, "state" | "said"> | null = null;
  for (const [at, { commit, parents, file }] of commits.entries()) {
    const above = parents.flatMap((parent) => open.get(parent) ?? []);
    const states = above.map(({ state }) => state);
    const version = file === null ? null : await versions.read(file, above[0]?.version ?? null);
    const content = version?.content ?? null;
    if (content !== null && "unreadable" in content) {
      unread.push({ commit, reason: content.unreadable });
      last = { state: states[0] ?? nothing, said: above[0]?.said ?? null };
    } else {
      last = { state: advance(at, content?.model ?? null, states, request.comparing), said: content };
    }
    for (const [index, each] of above.entries()) {
      each.children -= 1;
      const parent = parents[index];
      // A long history would not fit into memory with all of its versions.
      if (each.children === 0 && parent !== undefined) open.delete(parent);
    }
    open.set(commit, { ...last, version, children: children.get(commit) ?? 0 });
  }
  if (last === null) return null;
  const [path = request.path] = commits.toReversed().flatMap(({ file }) => file?.path ?? []);
  const formerPaths = paths.filter((each) => each !== path);
  const model = last.said === null ? null : await versions.place(last.said);
  return { path, formerPaths, commits, state: { ...last.state, model }, unread, shallow: await repository.isShallow() };
}

function countChildren(commits: readonly WalkedCommit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const parent of commits.flatMap(({ parents }) => parents)) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return counts;
}
