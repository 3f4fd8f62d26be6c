import { expect, test } from "vitest";

import { gitEnvironment } from "../command/context.ts";
import { createTangledHistory, tangledPaths } from "../testing/tangled-history.ts";
import type { TestRepository } from "../testing/test-repository.ts";
import { type ListedCommit, listCommits } from "./list-commits.ts";

const seeds = Array.from({ length: 16 }, (_, index) => index + 1);

/** Park and Miller's numbers: simple, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The hashes of all contents that a commit stores, by path. */
function storedContents({ git }: TestRepository, commit: string): Map<string, string> {
  const records = git("ls-tree", "-r", "-z", "--full-tree", commit).split("\0");
  return new Map(
    records.flatMap((record): [string, string][] => {
      const [, hash = "", path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/su.exec(record) ?? [];
      return path === undefined ? [] : [[path, hash]];
    }),
  );
}

async function list(
  { root, environment }: TestRepository,
  paths: readonly string[],
  firstParent: boolean,
): Promise<ListedCommit[]> {
  const context = { cwd: root, environment: gitEnvironment(environment) };
  const listed: ListedCommit[] = [];
  for await (const some of listCommits(context, "main", paths, { firstParent })) listed.push(...some);
  return listed;
}

test.each(seeds)("tells the contents that git stores, whatever became of the files (%d)", async (seed) => {
  using repository = createTangledHistory(40, randomNumbers(seed));
  const stored = new Map<string, Map<string, string>>();
  for (const paths of [...tangledPaths.map((path) => [path]), tangledPaths]) {
    for (const firstParent of [false, true]) {
      const listed = await list(repository, paths, firstParent);
      for (const { commit, hashes } of listed) {
        const contents = stored.get(commit) ?? storedContents(repository, commit);
        stored.set(commit, contents);
        const expected = paths.flatMap((path) => (contents.has(path) ? [[path, contents.get(path)]] : []));
        expect([commit, ...hashes]).toEqual([commit, ...expected]);
      }
    }
  }
});

test.each(seeds)("lists the commits that git logs, each with its parents among them (%d)", async (seed) => {
  using repository = createTangledHistory(40, randomNumbers(seed));
  for (const path of tangledPaths) {
    const graph = repository.git(
      "log",
      "--topo-order",
      "--parents",
      "--format=%H %P",
      "main",
      "--",
      `:(literal)${path}`,
    );
    const listed = await list(repository, [path], false);
    const lines = listed.map(({ commit, parents }) => [commit, ...parents].join(" ").padEnd(41));
    expect(lines.toReversed().join("\n")).toBe(graph);

    const line = repository.git("log", "--first-parent", "--format=%H", "main", "--", `:(literal)${path}`);
    const followed = await list(repository, [path], true);
    expect(
      followed
        .map(({ commit }) => commit)
        .toReversed()
        .join("\n"),
    ).toBe(line);
    followed.forEach(({ parents }, at) => expect(parents).toEqual(at === 0 ? [] : [followed[at - 1]?.commit]));
  }
});
