import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { openRepository } from "./open-repository.ts";
import { createTestRepository } from "./testing/test-repository.ts";

test("finds the top level from a subfolder", async () => {
  using repository = createTestRepository();
  const { root, environment, write } = repository;
  write({ "docs/été & co/duties.md": "" });

  expect(await openRepository(root, environment)).toMatchObject({ root, prefix: "" });
  const inside = await openRepository(join(root, "docs/été & co"), environment);
  expect(inside).toMatchObject({ root, prefix: "docs/été & co/" });
});

test("keeps a newline at the end of a folder's name", async () => {
  using repository = createTestRepository();
  const { root, environment, write } = repository;
  write({ "odd\n/duties.md": "" });

  expect(await openRepository(join(root, "odd\n"), environment)).toMatchObject({ root, prefix: "odd\n/" });
});

test("opens a bare repository", async () => {
  using repository = createTestRepository();
  const commit = repository.commit("Add duties", { "duties.md": "text" });
  const bare = repository.beside("bare.git");
  repository.git("clone", "--quiet", "--bare", ".", bare);

  const opened = await openRepository(bare, repository.environment);
  expect(opened).toMatchObject({ root: bare, prefix: "" });
  expect(await opened.resolveCommit("main")).toBe(commit);
  expect(await opened.listFiles("main", { under: ["duties.md"] })).toMatchObject([{ path: "duties.md" }]);
  await expect(opened.listWorkingTreeFiles()).rejects.toMatchObject({
    code: "no-working-tree",
    message: `the repository at "${bare}" has no working tree`,
    hint: "Name a revision instead, for example HEAD.",
  });
});

test("opens a worktree with its own HEAD", async () => {
  using repository = createTestRepository();
  const first = repository.commit("First");
  repository.commit("Second");
  const worktree = repository.beside("worktree");
  repository.git("worktree", "add", "--quiet", worktree, first);

  const opened = await openRepository(worktree, repository.environment);
  expect(opened.root).toBe(worktree);
  expect(await opened.resolveCommit("HEAD")).toBe(first);
});

test("follows GIT_DIR and GIT_WORK_TREE", async () => {
  using repository = createTestRepository();
  const commit = repository.commit("First", { "duties.md": "" });
  const elsewhere = repository.beside("elsewhere");
  mkdirSync(elsewhere);
  const environment = { ...repository.environment, GIT_DIR: join(repository.root, ".git"), GIT_WORK_TREE: elsewhere };

  const opened = await openRepository(elsewhere, environment);
  expect(opened.root).toBe(elsewhere);
  expect(await opened.resolveCommit("main")).toBe(commit);
});

test("does not take what nobody asks for to heart", async () => {
  using repository = createTestRepository();
  await expect(openRepository(repository.beside("."), repository.environment, ["main", "-x"])).rejects.toMatchObject({
    code: "not-a-repository",
  });
});

test("says how to start outside a repository", async () => {
  using repository = createTestRepository();
  const outside = repository.beside("outside");
  mkdirSync(outside);

  await expect(openRepository(outside, repository.environment)).rejects.toMatchObject({
    name: "GitError",
    code: "not-a-repository",
    message: `"${outside}" is not in a git repository`,
    hint: "Run the command inside a clone, or start a repository with `git init`.",
  });
});

test.each(["missing", "repository/duties.md"])("says that %s is no folder", async (name) => {
  using repository = createTestRepository();
  repository.write({ "duties.md": "text" });
  const folder = repository.beside(name);

  await expect(openRepository(folder, repository.environment)).rejects.toMatchObject({
    code: "not-a-repository",
    message: `there is no folder "${folder}"`,
    hint: "Name a folder inside a git repository.",
  });
});

test("says what to install when there is no git", async () => {
  using repository = createTestRepository();
  const environment = { ...repository.environment, PATH: repository.root };

  await expect(openRepository(repository.root, environment)).rejects.toMatchObject({
    code: "git-missing",
    message: "the git command was not found",
    hint: "Install git (https://git-scm.com/downloads) and make sure that `git --version` works.",
  });
});

test("passes on how to trust a repository of another user", async () => {
  using repository = createTestRepository();
  // Git's own switch for testing its check of ownership.
  const environment = { ...repository.environment, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };

  await expect(openRepository(repository.root, environment)).rejects.toMatchObject({
    code: "unsafe-repository",
    message: `git refuses to read the repository at "${repository.root}" because another user owns it`,
    hint: `If you trust it, run \`git config --global --add safe.directory ${repository.root}\`.`,
  });
});
