import { afterAll, describe, expect, test } from "vitest";

import { openRepository } from "../open-repository.ts";
import { createTestRepository } from "../testing/test-repository.ts";
import { readBlobs } from "./read-blobs.ts";

function textsOf(blobs: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries([...blobs].map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]));
}

test("reads files of revisions, of the index and by hash", async () => {
  using repository = createTestRepository();
  repository.commit("First", { "docs/duties.md": "first" });
  repository.git("tag", "v1.0.0");
  repository.commit("Second", { "docs/duties.md": "second\r\n\n" });
  repository.write({ "docs/duties.md": "staged" });
  repository.git("add", "--all");
  const hash = repository.git("rev-parse", "v1.0.0:docs/duties.md");
  const opened = await openRepository(`${repository.root}/docs`, repository.environment);

  const names = ["v1.0.0:docs/duties.md", "HEAD:./duties.md", ":docs/duties.md", hash, hash];
  expect(textsOf(await opened.readBlobs(names))).toEqual({
    "v1.0.0:docs/duties.md": "first",
    "HEAD:./duties.md": "second\r\n\n",
    ":docs/duties.md": "staged",
    [hash]: "first",
  });
  expect(await opened.readBlobs([])).toEqual(new Map());
});

test("reads any bytes under any name", async () => {
  using repository = createTestRepository();
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
  const names = [
    "two\nlines.md",
    "carriage\r",
    " space ",
    "-dash",
    "'quote\".md",
    "été.md",
    "empty.md",
    "large missing",
  ];
  repository.commit("Odd", Object.fromEntries(names.map((name) => [name, name === "empty.md" ? "" : bytes])));
  const opened = await openRepository(repository.root, repository.environment);

  const blobs = await opened.readBlobs(names.map((name) => `HEAD:${name}`));
  expect([...blobs.keys()]).toEqual(names.map((name) => `HEAD:${name}`));
  for (const [name, content] of blobs) {
    expect(Buffer.compare(content, name === "HEAD:empty.md" ? Buffer.alloc(0) : bytes)).toBe(0);
  }
});

test("reads thousands of files in order, whatever the pipe holds", async () => {
  using repository = createTestRepository();
  const files = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`${index}.md`, `${index} `.repeat(index)]),
  );
  repository.commit("Many", files);
  const opened = await openRepository(repository.root, repository.environment);
  const names = Array.from({ length: 5_000 }, (_, index) => `HEAD:${(index * 7) % 500}.md`);

  const read: string[] = [];
  for await (const { name, bytes } of opened.streamBlobs(names)) {
    expect(bytes.length).toBe(files[name.slice("HEAD:".length)]?.length);
    read.push(name);
  }
  expect(read).toEqual(names);
});

test("can be left before the last file", async () => {
  using repository = createTestRepository();
  repository.commit("First", { "duties.md": "x".repeat(1_000_000) });
  const opened = await openRepository(repository.root, repository.environment);

  for await (const { bytes } of opened.streamBlobs(Array.from({ length: 50 }, () => "HEAD:duties.md"))) {
    expect(bytes).toHaveLength(1_000_000);
    break;
  }
});

const missing = [
  { name: "HEAD:nowhere.md", message: 'git has no file called "HEAD:nowhere.md"' },
  { name: "HEAD:no where missing", message: 'git has no file called "HEAD:no where missing"' },
  { name: "v9:duties.md", message: 'git has no file called "v9:duties.md"' },
  { name: "HEAD:two\nlines.md", message: String.raw`git has no file called "HEAD:two\nlines.md"` },
  { name: "HEAD:zero\0.md", message: String.raw`git has no file called "HEAD:zero\u0000.md"` },
  { name: "", message: 'git has no file called ""' },
  { name: "HEAD:docs", message: 'expected a file, found a tree: "HEAD:docs"' },
  { name: "HEAD", message: 'expected a file, found a commit: "HEAD"' },
];

describe("what is missing or is no file", () => {
  const repository = createTestRepository();
  afterAll(() => repository[Symbol.dispose]());
  repository.commit("First", { "docs/duties.md": "text" });

  test.each(missing)("is named: $name", async ({ name, message }) => {
    const opened = await openRepository(repository.root, repository.environment);
    await expect(opened.readBlobs(["HEAD:docs/duties.md", name])).rejects.toMatchObject({
      code: "missing-object",
      message,
      hint: "Name a file of a revision, for example `HEAD:docs/duties.md`.",
    });
  });
});

test("passes on why git stopped", async () => {
  using repository = createTestRepository();
  const nowhere = { cwd: repository.beside("nowhere"), environment: repository.environment };
  await expect(readBlobs(nowhere, ["HEAD:x.md"])).rejects.toMatchObject({ code: "not-a-repository" });

  const outside = { cwd: repository.beside("."), environment: repository.environment };
  await expect(readBlobs(outside, ["HEAD:x.md"])).rejects.toMatchObject({ code: "not-a-repository" });

  const noGit = { cwd: repository.root, environment: { ...repository.environment, PATH: repository.root } };
  await expect(readBlobs(noGit, ["HEAD:x.md"])).rejects.toMatchObject({ code: "git-missing" });
});
