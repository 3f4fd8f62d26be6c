import { expect, test } from "vitest";

import { openRepository } from "../open-repository.ts";
import { createTestRepository } from "../testing/test-repository.ts";

test("finds where two branches parted", async () => {
  using repository = createTestRepository();
  const fork = repository.commit("First");
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.commit("On the feature");
  repository.git("checkout", "--quiet", "main");
  repository.commit("On main");
  const { mergeBase } = await openRepository(repository.root, repository.environment);

  expect(await mergeBase("main", "feature")).toBe(fork);
  expect(await mergeBase("main", fork)).toBe(fork);
});

test("says that histories are unrelated", async () => {
  using repository = createTestRepository();
  repository.commit("First");
  repository.git("checkout", "--quiet", "--orphan", "pages");
  repository.commit("Pages");
  const { mergeBase } = await openRepository(repository.root, repository.environment);

  await expect(mergeBase("main", "pages")).rejects.toMatchObject({
    code: "no-merge-base",
    message: '"main" and "pages" have no common ancestor',
    hint: "Compare the two as they are: `main..pages`.",
  });
});

test("says that the clone is too shallow", async () => {
  using repository = createTestRepository();
  const fork = repository.commit("First");
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.commit("On the feature");
  repository.git("checkout", "--quiet", "main");
  repository.commit("On main");
  const clone = repository.beside("shallow");
  repository.git("clone", "--quiet", "--depth=1", "--no-single-branch", `file://${repository.root}`, clone);
  const { mergeBase } = await openRepository(clone, repository.environment);

  await expect(mergeBase("origin/main", "origin/feature")).rejects.toMatchObject({
    code: "shallow",
    message: 'the common ancestor of "origin/main" and "origin/feature" lies outside this shallow clone',
    hint: "Run `git fetch --unshallow`; with actions/checkout, set `fetch-depth: 0`.",
  });
  repository.git("-C", clone, "fetch", "--quiet", "--unshallow");
  expect(await mergeBase("origin/main", "origin/feature")).toBe(fork);
});

test("names the revision that is unknown", async () => {
  using repository = createTestRepository();
  repository.commit("First");
  const { mergeBase } = await openRepository(repository.root, repository.environment);

  await expect(mergeBase("mian", "HEAD")).rejects.toMatchObject({
    code: "unknown-revision",
    message: 'no commit is called "mian"',
  });
});
