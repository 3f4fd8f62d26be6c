import { afterAll, describe, expect, test } from "vitest";

import { openRepository } from "../open-repository.ts";
import { createTestRepository } from "../testing/test-repository.ts";

describe("a full clone", () => {
  test("resolves branches, tags, ancestors and short hashes", async () => {
    using repository = createTestRepository();
    const first = repository.commit("First");
    repository.git("tag", "--annotate", "--message", "Release", "v1.0.0");
    const second = repository.commit("Second");
    const { resolveCommit } = await openRepository(repository.root, repository.environment);

    expect(await resolveCommit("HEAD")).toBe(second);
    expect(await resolveCommit("main")).toBe(second);
    expect(await resolveCommit("@~1")).toBe(first);
    expect(await resolveCommit("v1.0.0")).toBe(first);
    expect(await resolveCommit(first.slice(0, 10))).toBe(first);
  });

  test("resolves in a repository with SHA-256 hashes", async () => {
    using repository = createTestRepository("--object-format=sha256");
    const commit = repository.commit("First", { "duties.md": "text" });
    const opened = await openRepository(repository.root, repository.environment);

    expect(await opened.resolveCommit("main")).toBe(commit);
    expect(commit).toHaveLength(64);
    expect(await opened.readBlobs(["main:duties.md"])).toHaveProperty("size", 1);
  });
});

test("asks for more of a hash that several objects begin with", async () => {
  using repository = createTestRepository();
  const numbers = Array.from({ length: 1500 }, (_, index) => `${index}`);
  repository.commit("Many", Object.fromEntries(numbers.map((number) => [`${number}.md`, number])));
  const { listFiles, resolveCommit } = await openRepository(repository.root, repository.environment);
  const beginnings = (await listFiles("HEAD")).map(({ hash }) => hash.slice(0, 4));
  const shared = beginnings.find((beginning, index) => beginnings.indexOf(beginning) !== index) ?? "";

  await expect(resolveCommit(shared)).rejects.toMatchObject({
    code: "unknown-revision",
    message: `more than one object starts with "${shared}"`,
    hint: "Write more of the hash.",
  });
});

test("gives the commit behind a tag of a tag, and says what another tag is of", async () => {
  using repository = createTestRepository();
  const commit = repository.commit("First", { "duties.md": "text" });
  repository.git("tag", "--annotate", "--message", "Release", "v1.0.0");
  repository.git("tag", "--annotate", "--message", "Signed", "signed", "v1.0.0");
  repository.git("tag", "--annotate", "--message", "A file", "document", "HEAD:duties.md");
  const { resolveCommit } = await openRepository(repository.root, repository.environment);

  expect(await resolveCommit("signed")).toBe(commit);
  await expect(resolveCommit("document")).rejects.toMatchObject({
    message: 'expected a commit, found a blob: "document"',
  });
});

test("takes a name for what it means when it is asked for again, were it foreseen or not", async () => {
  using repository = createTestRepository();
  const first = repository.commit("First");
  const { resolveCommit } = await openRepository(repository.root, repository.environment, ["main", "mian"]);

  expect(await resolveCommit("main")).toBe(first);
  const second = repository.commit("Second");
  expect(await resolveCommit("main")).toBe(second);
  expect(await resolveCommit(first)).toBe(first);
  await expect(resolveCommit("mian")).rejects.toMatchObject({ hint: "Did you mean main?" });
});

describe("an unknown revision", () => {
  const repository = createTestRepository();
  afterAll(() => repository[Symbol.dispose]());
  repository.commit("First", { "docs/duties.md": "text" });
  repository.git("tag", "v1.0.0");

  const failures = [
    {
      revision: "mian",
      message: 'no commit is called "mian"',
      hint: "Did you mean main?",
    },
    {
      revision: "V1.0.1~2",
      message: 'no commit is called "V1.0.1~2"',
      hint: "Did you mean v1.0.0?",
    },
    {
      revision: "v1.00.0",
      message: 'no commit is called "v1.00.0"',
      hint: "Did you mean v1.0.0?",
    },
    {
      revision: "feature/backups",
      message: 'no commit is called "feature/backups"',
      hint: "`git branch --all` and `git tag` list the names that this repository knows.",
    },
    {
      revision: "0123456789012345678901234567890123456789",
      message: 'no commit is called "0123456789012345678901234567890123456789"',
      hint: "`git branch --all` and `git tag` list the names that this repository knows.",
    },
    {
      revision: "HEAD:docs",
      message: 'expected a commit, found a tree: "HEAD:docs"',
      hint: "Name a commit, a branch or a tag.",
    },
    {
      revision: "HEAD:docs/duties.md",
      message: 'expected a commit, found a blob: "HEAD:docs/duties.md"',
      hint: "Name a commit, a branch or a tag.",
    },
    {
      revision: "--output=/tmp/x",
      message: 'expected a revision, found "--output=/tmp/x"',
      hint: "Name a commit, a branch or a tag, for example `HEAD`, `main` or `v1.2.0`.",
    },
    {
      revision: "^main",
      message: 'expected a revision, found "^main"',
      hint: "Name a commit, a branch or a tag, for example `HEAD`, `main` or `v1.2.0`.",
    },
    {
      revision: "main\0",
      message: String.raw`expected a revision, found "main\u0000"`,
      hint: "Name a commit, a branch or a tag, for example `HEAD`, `main` or `v1.2.0`.",
    },
    {
      revision: "",
      message: 'expected a revision, found ""',
      hint: "Name a commit, a branch or a tag, for example `HEAD`, `main` or `v1.2.0`.",
    },
  ];

  test.each(failures)("explains $revision", async ({ revision, message, hint }) => {
    const { resolveCommit } = await openRepository(repository.root, repository.environment);
    await expect(resolveCommit(revision)).rejects.toMatchObject({ code: "unknown-revision", message, hint });
  });
});

test("offers the branch of the remote, and the command to fetch one that is not there", async () => {
  using repository = createTestRepository();
  repository.commit("First");
  repository.git("branch", "release");
  const clone = repository.beside("clone");
  repository.git("clone", "--quiet", "--single-branch", ".", clone);
  const { resolveCommit } = await openRepository(clone, repository.environment);

  await expect(resolveCommit("origin/release")).rejects.toMatchObject({
    code: "unknown-revision",
    message: 'no commit is called "origin/release"',
    hint: "If the remote has it, run `git fetch origin release:refs/remotes/origin/release`.",
  });
  await expect(resolveCommit("upstream/main")).rejects.toMatchObject({ hint: "Did you mean main?" });
});

test("says that there is no commit yet", async () => {
  using repository = createTestRepository();
  const { resolveCommit } = await openRepository(repository.root, repository.environment);

  await expect(resolveCommit("HEAD")).rejects.toMatchObject({
    code: "no-commits",
    message: '"HEAD" names no commit: the current branch has no commit yet',
    hint: "Make a first commit with `git commit`.",
  });
});

describe("a shallow clone", () => {
  const failures = [
    {
      revision: "HEAD~1",
      message: 'no commit is called "HEAD~1" in this shallow clone',
      hint: "If the remote has it, run `git fetch --unshallow --tags origin`.",
    },
    {
      revision: "v1.0.0",
      message: 'no commit is called "v1.0.0" in this shallow clone',
      hint: "If the remote has it, run `git fetch --unshallow --tags origin`.",
    },
    {
      revision: "origin/release",
      message: 'no commit is called "origin/release" in this shallow clone',
      hint: "If the remote has it, run `git fetch origin release:refs/remotes/origin/release`.",
    },
    {
      revision: "main-branch",
      message: 'no commit is called "main-branch" in this shallow clone',
      hint: "If the remote has it, run `git fetch --unshallow --tags origin`.",
    },
    {
      revision: "mainn",
      message: 'no commit is called "mainn" in this shallow clone',
      hint: "Did you mean main? If the remote has it, run `git fetch --unshallow --tags origin`.",
    },
  ];

  const repository = createTestRepository();
  afterAll(() => repository[Symbol.dispose]());
  const first = repository.commit("First");
  repository.git("tag", "v1.0.0");
  repository.git("branch", "release");
  repository.commit("Second");
  const clone = repository.beside("shallow");
  repository.git("clone", "--quiet", "--depth=1", `file://${repository.root}`, clone);

  test.each(failures)("gives the command that fetches $revision", async ({ revision, message, hint }) => {
    const { resolveCommit } = await openRepository(clone, repository.environment);
    await expect(resolveCommit(revision)).rejects.toMatchObject({ code: "shallow", message, hint });
  });

  test("has the commits once the commands have run", async () => {
    const { isShallow, resolveCommit } = await openRepository(clone, repository.environment);
    expect(await isShallow()).toBe(true);

    repository.git("-C", clone, "fetch", "--quiet", "origin", "release:refs/remotes/origin/release");
    expect(await resolveCommit("origin/release")).toBe(first);
    repository.git("-C", clone, "fetch", "--quiet", "--unshallow", "--tags", "origin");
    expect(await resolveCommit("v1.0.0")).toBe(first);
    expect(await resolveCommit("HEAD~1")).toBe(first);
    expect(await isShallow()).toBe(false);
  });
});
