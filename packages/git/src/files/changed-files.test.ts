import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { openRepository } from "../open-repository.ts";
import { createTestRepository } from "../testing/test-repository.ts";

const table = Array.from({ length: 20 }, (_, index) => `| Activity ${index} | R | A |`).join("\n");

test("gives additions, deletions, modifications and renames between two commits", async () => {
  using repository = createTestRepository();
  const before = repository.commit("First", {
    "deleted.md": "gone",
    "docs/old name.md": table,
    "modified.md": "one",
    "same.md": "same",
    "text.txt": "one",
  });
  repository.git("mv", "docs/old name.md", "docs/new\nname.md");
  repository.git("rm", "--quiet", "deleted.md");
  const after = repository.commit("Second", {
    "added.md": "new",
    "docs/new\nname.md": `${table}\n| More | R | A |`,
    "modified.md": "two",
    "text.txt": "two",
  });
  const { changedFiles } = await openRepository(join(repository.root, "docs"), repository.environment);
  const hashOf = (name: string): string => repository.git("rev-parse", name);

  expect(await changedFiles(before, { commit: after }, { extensions: [".md"] })).toEqual([
    { status: "added", path: "added.md", previousPath: null, hash: hashOf("HEAD:added.md"), previousHash: null },
    {
      status: "deleted",
      path: "deleted.md",
      previousPath: "deleted.md",
      hash: null,
      previousHash: hashOf("HEAD~1:deleted.md"),
    },
    {
      status: "renamed",
      path: "docs/new\nname.md",
      previousPath: "docs/old name.md",
      hash: hashOf("HEAD:docs/new\nname.md"),
      previousHash: hashOf("HEAD~1:docs/old name.md"),
    },
    {
      status: "modified",
      path: "modified.md",
      previousPath: "modified.md",
      hash: hashOf("HEAD:modified.md"),
      previousHash: hashOf("HEAD~1:modified.md"),
    },
  ]);
  expect(await changedFiles(before, { commit: after }, { under: ["text.txt"] })).toMatchObject([{ path: "text.txt" }]);
  expect(await changedFiles(before, { commit: before })).toEqual([]);
});

test("selects a rename by either of its paths", async () => {
  using repository = createTestRepository();
  repository.commit("First", { "drafts/duties.md": table });
  repository.git("mv", "drafts", "docs");
  repository.commit("Second");
  const { changedFiles } = await openRepository(repository.root, repository.environment);

  const renamed = [{ status: "renamed", path: "docs/duties.md", previousPath: "drafts/duties.md" }];
  expect(await changedFiles("HEAD~1", { commit: "HEAD" }, { under: ["docs"] })).toMatchObject(renamed);
  expect(await changedFiles("HEAD~1", { commit: "HEAD" }, { under: ["drafts"] })).toMatchObject(renamed);
  expect(await changedFiles("HEAD~1", { commit: "HEAD" }, { under: ["other"] })).toEqual([]);
});

test("does not let the user's settings change the answer", async () => {
  using repository = createTestRepository();
  repository.commit("First", { "docs/a.md": table });
  repository.git("mv", "docs/a.md", "docs/b.md");
  repository.commit("Second");
  const settings = { "diff.renames": "false", "diff.relative": "true", "diff.external": "false", "color.ui": "always" };
  for (const [key, value] of Object.entries(settings)) {
    repository.git("config", key, value);
  }
  repository.write({ "elsewhere/x.md": "" });
  const environment = { ...repository.environment, GIT_LITERAL_PATHSPECS: "1" };
  const { changedFiles } = await openRepository(join(repository.root, "elsewhere"), environment);

  expect(await changedFiles("HEAD~1", { commit: "HEAD" }, { extensions: [".md"] })).toMatchObject([
    { status: "renamed", path: "docs/b.md", previousPath: "docs/a.md" },
  ]);
});

test("tells the index from the working tree", async () => {
  using repository = createTestRepository();
  repository.commit("First", {
    ".gitignore": "*.tmp.md\n",
    "staged.md": "one",
    "touched.md": "one",
    "unstaged.md": "one",
    "untracked-again.md": "one",
  });
  repository.write({ "staged.md": "two", "new.md": "new" });
  repository.git("add", "staged.md", "new.md");
  repository.git("rm", "--quiet", "--cached", "untracked-again.md");
  repository.write({ "draft.md": "new", "ignored.tmp.md": "new", "touched.md": "one", "unstaged.md": "two" });
  const { changedFiles } = await openRepository(repository.root, repository.environment);

  expect(await changedFiles("HEAD", "index")).toMatchObject([
    { status: "added", path: "new.md", hash: repository.git("rev-parse", ":new.md") },
    { status: "modified", path: "staged.md", hash: repository.git("rev-parse", ":staged.md") },
    { status: "deleted", path: "untracked-again.md", hash: null },
  ]);
  expect(await changedFiles("HEAD", "working-tree")).toMatchObject([
    { status: "added", path: "draft.md", hash: null },
    { status: "added", path: "new.md" },
    { status: "modified", path: "staged.md" },
    { status: "modified", path: "unstaged.md", hash: null },
    { status: "modified", path: "untracked-again.md", hash: null },
  ]);
});

test("takes a file that became a link for deleted, and ignores changed modes", async () => {
  using repository = createTestRepository();
  const file = "was-file.md";
  repository.commit("First", { [file]: "one", "script.md": "one" });
  rmSync(join(repository.root, file));
  symlinkSync("script.md", join(repository.root, file));
  repository.git("add", "--all");
  repository.git("update-index", "--chmod=+x", "script.md");
  repository.git("commit", "--quiet", "--message", "Second");
  const { changedFiles } = await openRepository(repository.root, repository.environment);

  expect(await changedFiles("HEAD~1", { commit: "HEAD" })).toMatchObject([{ status: "deleted", path: file }]);
  expect(await changedFiles("HEAD", { commit: "HEAD~1" })).toMatchObject([{ status: "added", path: file }]);
});
