import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import { openRepository } from "../open-repository.ts";
import { createTestRepository, type TestRepository } from "../testing/test-repository.ts";

const oddPaths = [
  '"quoted".md',
  "--output=x.md",
  ":(top)x.md",
  "docs/tab\there.md",
  "docs/two\nlines.md",
  "docs/with space.md",
  "docs/été/責任.md",
];

function paths(entries: readonly { path: string }[]): string[] {
  return entries.map(({ path }) => path);
}

/** A repository with plain files, a script, a symbolic link, a submodule and an ignored folder. */
function createMixedRepository(): TestRepository {
  const repository = createTestRepository();
  repository.write({
    ".gitignore": "build/\n",
    "README.md": "read me",
    "docs/duties.md": "duties",
    "docs/duties.txt": "text",
    "docs-old/duties.MD": "old",
    "build/copy.md": "ignored",
  });
  repository.write({ "tools/run.md": "runs" });
  repository.git("add", "--all");
  repository.git("update-index", "--chmod=+x", "tools/run.md");
  symlinkSync("duties.md", join(repository.root, "docs/link.md"));
  mkdirSync(repository.beside("inner"));
  repository.git("init", "--quiet", repository.beside("inner"));
  repository.git("-C", repository.beside("inner"), "commit", "--quiet", "--allow-empty", "--message", "Inner");
  const submodule = ["submodule", "--quiet", "add", repository.beside("inner"), "module.md"];
  repository.git("-c", "protocol.file.allow=always", ...submodule);
  repository.git("commit", "--quiet", "--message", "Mixed");
  repository.git("add", "docs/link.md");
  repository.git("commit", "--quiet", "--message", "Link");
  return repository;
}

test("lists the files of a commit, without links and submodules", async () => {
  using repository = createMixedRepository();
  const { listFiles } = await openRepository(join(repository.root, "docs"), repository.environment);

  const all = await listFiles("HEAD");
  expect(paths(all)).toEqual([
    ".gitignore",
    ".gitmodules",
    "README.md",
    "docs-old/duties.MD",
    "docs/duties.md",
    "docs/duties.txt",
    "tools/run.md",
  ]);
  expect(all.at(-1)).toEqual({
    path: "tools/run.md",
    hash: repository.git("rev-parse", "HEAD:tools/run.md"),
    mode: "100755",
  });
});

const selections = [
  {
    selection: { extensions: [".md"] },
    expected: ["README.md", "docs-old/duties.MD", "docs/duties.md", "tools/run.md"],
  },
  { selection: { under: ["docs"] }, expected: ["docs/duties.md", "docs/duties.txt"] },
  {
    selection: { under: ["./docs/", "tools/../README.md"] },
    expected: ["README.md", "docs/duties.md", "docs/duties.txt"],
  },
  { selection: { under: ["."], extensions: [".txt"] }, expected: ["docs/duties.txt"] },
  { selection: { under: ["docs/duties.md", "nowhere"] }, expected: ["docs/duties.md"] },
  { selection: { under: [] }, expected: [] },
  { selection: { extensions: [] }, expected: [] },
];

describe("a selection", () => {
  const repository = createMixedRepository();
  afterAll(() => repository[Symbol.dispose]());

  test.each(selections)("means the same everywhere: $selection", async ({ selection, expected }) => {
    const opened = await openRepository(join(repository.root, "docs"), repository.environment);
    expect(paths(await opened.listFiles("HEAD", selection))).toEqual(expected);
    expect(paths(await opened.listIndexFiles(selection))).toEqual(expected);
    expect(await opened.listWorkingTreeFiles(selection)).toEqual(expected);
  });
});

test("filters by itself what does not fit on a command line", async () => {
  using repository = createMixedRepository();
  const { listFiles } = await openRepository(repository.root, repository.environment);
  const under = Array.from({ length: 20_000 }, (_, index) => `docs/nowhere/${"x".repeat(100)}${index}`);

  expect(paths(await listFiles("HEAD", { under: [...under, "docs/duties.md"] }))).toEqual(["docs/duties.md"]);
});

test("keeps every path as it is", async () => {
  using repository = createTestRepository();
  repository.commit("Odd", Object.fromEntries(oddPaths.map((path) => [path, path])));
  const opened = await openRepository(repository.root, repository.environment);

  expect(paths(await opened.listFiles("HEAD"))).toEqual(oddPaths);
  expect(paths(await opened.listIndexFiles())).toEqual(oddPaths);
  expect(await opened.listWorkingTreeFiles()).toEqual(oddPaths);
  expect(paths(await opened.listFiles("HEAD", { under: oddPaths }))).toEqual(oddPaths);
});

test("tells the index from the commit and from the disk", async () => {
  using repository = createTestRepository();
  repository.commit("First", { "folder/file.md": "1", "kept.md": "1", "removed.md": "1", "unstaged.md": "1" });
  repository.git("rm", "--quiet", "removed.md");
  rmSync(join(repository.root, "folder"), { recursive: true });
  repository.write({ folder: "now a file" });
  repository.write({ "staged.md": "1", "untracked.md": "1" });
  repository.git("add", "staged.md");
  rmSync(join(repository.root, "unstaged.md"));
  const opened = await openRepository(repository.root, repository.environment);

  expect(paths(await opened.listFiles("HEAD"))).toEqual(["folder/file.md", "kept.md", "removed.md", "unstaged.md"]);
  expect(paths(await opened.listIndexFiles())).toEqual(["folder/file.md", "kept.md", "staged.md", "unstaged.md"]);
  expect(await opened.listWorkingTreeFiles()).toEqual(["folder", "kept.md", "staged.md", "untracked.md"]);
});

test("lists the index and the disk before the first commit", async () => {
  using repository = createTestRepository();
  repository.write({ "staged.md": "1", "untracked.md": "1" });
  repository.git("add", "staged.md");
  const opened = await openRepository(repository.root, repository.environment);

  expect(paths(await opened.listIndexFiles())).toEqual(["staged.md"]);
  expect(await opened.listWorkingTreeFiles()).toEqual(["staged.md", "untracked.md"]);
});

test("names a file in conflict instead of choosing a side of it", async () => {
  using repository = createTestRepository();
  repository.commit("First", { "duties.md": "1", "other.md": "1" });
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.commit("On the feature", { "duties.md": "2" });
  repository.git("checkout", "--quiet", "main");
  repository.commit("On main", { "duties.md": "3" });
  expect(() => repository.git("merge", "feature")).toThrow("git merge feature");
  const opened = await openRepository(repository.root, repository.environment);

  const conflict = {
    code: "unmerged",
    message: '"duties.md" has a merge conflict in the index',
    hint: "Resolve it and run `git add` on it.",
  };
  await expect(opened.listIndexFiles()).rejects.toMatchObject(conflict);
  await expect(opened.changedFiles("HEAD", "index")).rejects.toMatchObject(conflict);
  expect(paths(await opened.listIndexFiles({ under: ["other.md"] }))).toEqual(["other.md"]);
  expect(await opened.listWorkingTreeFiles()).toEqual(["duties.md", "other.md"]);
  expect(await opened.changedFiles("HEAD", "working-tree")).toMatchObject([{ status: "modified", path: "duties.md" }]);
});

test("refuses paths outside the repository and commits that are not there", async () => {
  using repository = createTestRepository();
  repository.commit("First");
  const { listFiles } = await openRepository(repository.root, repository.environment);

  await expect(listFiles("HEAD", { under: ["docs/../../etc"] })).rejects.toMatchObject({
    code: "failed",
    message: '"docs/../../etc" leads out of the repository',
    hint: "Name a path relative to the repository's top level.",
  });
  await expect(listFiles("mian")).rejects.toMatchObject({
    code: "missing-object",
    message: "git does not have what was asked for: fatal: Not a valid object name mian",
  });
  await expect(listFiles("--help")).rejects.toMatchObject({ code: "missing-object" });
});
