import path from "node:path";
import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { describe, expect, it } from "vitest";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const nobody = "Sweep the yard | R | R";
const both = "Water the plants | RA | A";
const good = house(rows.leak, rows.stairs);

/** A repository with an old problem in `house.md` and in `garden.md`. */
function withOldProblems(): TestRepository {
  const repository = createTestRepository();
  repository.commit("Base", { "house.md": house(rows.leak, nobody), "docs/garden.md": house(rows.stairs, nobody) });
  return repository;
}

function dated(text: string): string {
  return `---\nupdated: 2024-03-28\n---\n\n${text}`;
}

/** `path: the activity in quotes` of every finding. */
async function findings(cwd: string, commandLine: string): Promise<string[]> {
  const { stdout } = await runIn(cwd, `lint ${commandLine} --format json`);
  const found: { findings: { path: string; message: string }[] } = JSON.parse(stdout);
  return found.findings.map(({ path: file, message }) => `${file}: ${/"[^"]*"/u.exec(message)?.[0] ?? message}`);
}

describe("raci lint --changed", () => {
  it("tells what changed files bring, untracked ones included, and nothing of untouched rows", async () => {
    using repository = withOldProblems();
    repository.write({ "house.md": house(both, nobody, rows.leak), "new.md": house(rows.leak, nobody) });
    expect(await findings(repository.root, "--changed")).toEqual([
      'house.md: "Water the plants"',
      'new.md: "Sweep the yard"',
    ]);
    const { exitCode, stdout } = await runIn(repository.root, "lint --changed");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("✖ 2 problems (2 errors) in 2 of 2 documents\n");
  });

  it("has nothing to say when nothing changed", async () => {
    using repository = withOldProblems();
    expect(await runIn(repository.root, "lint --changed")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("writes paths as seen from the current folder, and keeps to the operands", async () => {
    using repository = withOldProblems();
    repository.write({ "house.md": house(both), "docs/garden.md": house(both) });
    const docs = path.join(repository.root, "docs");
    expect(await findings(docs, "--changed")).toEqual([
      '../house.md: "Water the plants"',
      'garden.md: "Water the plants"',
    ]);
    expect(await findings(docs, "--changed .")).toEqual(['garden.md: "Water the plants"']);
    expect(await findings(repository.root, "--changed house.md")).toEqual(['house.md: "Water the plants"']);
    expect(await runIn(repository.root, "lint --changed hosue.md")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("hosue.md is in neither revision"),
    });
  });

  it("follows a renamed document", async () => {
    using repository = withOldProblems();
    repository.git("mv", "house.md", "home.md");
    repository.write({ "home.md": house(rows.leak, nobody, both) });
    repository.git("add", "--all");
    expect(await findings(repository.root, "--changed")).toEqual(['home.md: "Water the plants"']);
  });

  it("tells what a change breaks in a document that nobody touched", async () => {
    using repository = createTestRepository();
    repository.commit("Base", { "guide.en.md": good, "guide.fr.md": good });
    repository.write({ "guide.en.md": house(rows.leak, "Paint the stairs | RA | C") });
    const { stdout } = await runIn(repository.root, "lint --changed");
    expect(stdout).toContain("translation-parity");
  });

  it("asks for a later date when the meaning changed", async () => {
    using repository = createTestRepository();
    repository.commit("Base", { "house.md": dated(good) });
    repository.write({ "house.md": dated(house(rows.leak, "Paint the stairs | RA | C")) });
    expect((await runIn(repository.root, "lint --changed")).stdout).toContain("updated-follows-meaning");
    repository.write({ "house.md": dated(`${good}\nThe end.\n`) });
    expect((await runIn(repository.root, "lint --changed")).stdout).not.toContain("updated-follows-meaning");
  });
});

describe("raci lint --staged", () => {
  it("reads what is staged, not what lies on disk", async () => {
    using repository = withOldProblems();
    repository.write({ "house.md": house(rows.leak, nobody, both) });
    repository.git("add", "house.md");
    repository.write({ "house.md": house(rows.leak, nobody), "docs/garden.md": house(both), "new.md": house(both) });
    expect(await findings(repository.root, "--staged")).toEqual(['house.md: "Water the plants"']);
  });

  it("does not object to what is only on disk", async () => {
    using repository = withOldProblems();
    repository.write({ "house.md": house(rows.leak, rows.stairs) });
    repository.git("add", "house.md");
    repository.write({ "house.md": house(both) });
    expect(await runIn(repository.root, "lint --staged")).toMatchObject({ exitCode: 0 });
  });

  it("works before the first commit", async () => {
    using repository = createTestRepository();
    repository.write({ "house.md": house(both), "new.md": house(both) });
    repository.git("add", "house.md");
    expect(await findings(repository.root, "--staged")).toEqual(['house.md: "Water the plants"']);
  });
});

describe("raci lint --since", () => {
  it("starts where HEAD left the revision, and ends with the files on disk", async () => {
    using repository = withOldProblems();
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit("Feature", { "house.md": house(rows.leak, nobody, both) });
    repository.git("checkout", "--quiet", "main");
    repository.commit("Meanwhile", { "docs/garden.md": house(rows.stairs) });
    repository.git("checkout", "--quiet", "feature");
    repository.write({ "new.md": house(nobody) });
    expect(await findings(repository.root, "--since main")).toEqual([
      'house.md: "Water the plants"',
      'new.md: "Sweep the yard"',
    ]);
  });

  it("names the revision that it cannot find", async () => {
    using repository = withOldProblems();
    expect(await runIn(repository.root, "lint --since mian")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("mian"),
    });
  });
});

describe("two kinds of change at once, or of no file", () => {
  it.each([
    ["--changed --staged", "--changed and --staged exclude each other"],
    ["--staged --since HEAD", "--staged and --since exclude each other"],
    ["--staged -", "--staged looks at the files of a repository, not at standard input"],
  ])("%s is refused", async (words, complaint) => {
    using repository = withOldProblems();
    expect(await runIn(repository.root, `lint ${words}`)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(complaint),
    });
  });
});
