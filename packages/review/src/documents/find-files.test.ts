import { createTestRepository } from "@raci-kit/git/testing";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { FileChoice } from "./file-choice.ts";
import { findFiles } from "./find-files.ts";

const everything: FileChoice = { include: ["**/*.md", "**/*.mdx"], exclude: ["**/node_modules/**"], base: null };

using repository = createTestRepository();
const { root, write } = repository;

describe("findFiles", () => {
  write({
    "a.md": "",
    "notes.txt": "",
    "docs/b.md": "",
    "docs/c.mdx": "",
    "docs/old/d.md": "",
    "docs/[draft].md": "",
    "node_modules/kit/readme.md": "",
    "empty/.keep": "",
  });

  it.each<[string, string[], string[]]>([
    ["a folder", ["docs"], ["docs/[draft].md", "docs/b.md", "docs/c.mdx", "docs/old/d.md"]],
    ["the folder it runs in", ["."], ["a.md", "docs/[draft].md", "docs/b.md", "docs/c.mdx", "docs/old/d.md"]],
    ["a folder written with dots and slashes", ["./docs/old//"], ["docs/old/d.md"]],
    ["a file, whatever it is called", ["notes.txt"], ["notes.txt"]],
    ["a file that looks like a glob", ["docs/[draft].md"], ["docs/[draft].md"]],
    ["a glob", ["docs/*.md"], ["docs/[draft].md", "docs/b.md"]],
    ["each file once, as it was first written", ["./a.md", "a.md", "*.md"], ["./a.md"]],
    ["several, by code unit", ["docs/old", "a.md"], ["a.md", "docs/old/d.md"]],
  ])("finds %s", async (_, operands, files) => {
    expect(await findFiles(operands, root, everything)).toEqual({ files, missing: [] });
  });

  it("writes paths as seen from the current folder", async () => {
    expect((await findFiles([".."], path.join(root, "docs/old"), everything)).files).toEqual([
      "../[draft].md",
      "../b.md",
      "../c.mdx",
      "../old/d.md",
    ]);
  });

  it("tells what names no file, and finds the rest", async () => {
    expect(await findFiles(["nosuch.md", "a.md", "*.rst", "empty"], root, everything)).toEqual({
      files: ["a.md"],
      missing: [
        { path: "nosuch.md", reason: "no such file or folder", hint: `Paths are taken from ${root}.` },
        { path: "*.rst", reason: "no file matches", hint: `Globs are taken from ${root}.` },
        {
          path: "empty",
          reason: "no document in this folder",
          hint: "Looked for **/*.md, **/*.mdx; `include` in the configuration says what counts as a document.",
        },
      ],
    });
  });

  describe("with a configuration", () => {
    const choice: FileChoice = { include: ["docs/*.md"], exclude: ["**/b.md"], base: root };

    it.each<[string, string, string[]]>([
      ["at the top", ".", ["docs/[draft].md"]],
      ["in a folder below it", "docs", ["docs/[draft].md"]],
    ])("globs count from its folder: %s", async (_, operand, files) => {
      expect(await findFiles([operand], root, choice)).toEqual({ files, missing: [] });
    });

    it("globs count from its folder when a folder above it is searched", async () => {
      const below: FileChoice = { include: ["*.md"], exclude: [], base: path.join(root, "docs/old") };
      expect((await findFiles(["."], root, below)).files).toEqual(["docs/old/d.md"]);
    });

    it("globs of a configuration from elsewhere count from the folder that is searched", async () => {
      const elsewhere: FileChoice = { include: ["*.md"], exclude: [], base: path.join(root, "empty") };
      expect((await findFiles(["docs/old"], root, elsewhere)).files).toEqual(["docs/old/d.md"]);
    });

    it("files that are named are read even where they are left out", async () => {
      expect((await findFiles(["docs/b.md"], root, choice)).files).toEqual(["docs/b.md"]);
    });
  });
});

describe("what git ignores", () => {
  const project = createTestRepository();
  afterAll(() => project[Symbol.dispose]());

  project.write({
    ".gitignore": "dist/\n*.draft.md\n",
    "a.md": "",
    "a.draft.md": "",
    "dist/guide.md": "",
    "dist/deep/guide.md": "",
    "docs/.gitignore": "private.md\n",
    "docs/b.md": "",
    "docs/private.md": "",
    "docs/tracked.draft.md": "",
    "private.md": "",
    "secret.md": "",
    ".git/info/exclude": "secret.md\n",
  });
  project.git("add", "--force", "docs/tracked.draft.md");

  it.each<[string, string[], string[]]>([
    ["is left out of folders, at any depth", ["."], ["a.md", "docs/b.md", "docs/tracked.draft.md", "private.md"]],
    ["is left out of a folder below", ["docs"], ["docs/b.md", "docs/tracked.draft.md"]],
    ["is left out of globs", ["**/*.md"], ["a.md", "docs/b.md", "docs/tracked.draft.md", "private.md"]],
    ["is left out of globs that start below", ["docs/*.md"], ["docs/b.md", "docs/tracked.draft.md"]],
    ["counts when it is named", ["a.draft.md", "secret.md"], ["a.draft.md", "secret.md"]],
    ["counts when its whole folder is named", ["dist"], ["dist/deep/guide.md", "dist/guide.md"]],
    ["counts in a folder that lies deeper in one", ["dist/deep"], ["dist/deep/guide.md"]],
  ])("%s", async (_, operands, files) => {
    expect(await findFiles(operands, project.root, everything)).toEqual({ files, missing: [] });
  });
});
