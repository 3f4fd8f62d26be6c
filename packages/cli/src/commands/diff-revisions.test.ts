import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { house, rows } from "../testing/house.ts";
import { type Outcome, runIn } from "../testing/run-in.ts";

const document = house(rows.leak, rows.boiler, rows.stairs);
const moved = house("Report a leak | R | A", rows.boiler, rows.stairs);
const extended = house(rows.leak, rows.boiler, rows.stairs, "Water the plants | RA | I");
const nothing = "No duty moves, nothing else changed.";
const leakMoved =
  '2 duties move: Landlord becomes accountable for "Report a leak", was Tenant; ' +
  'Tenant becomes responsible for "Report a leak", was Landlord.';
const plantsAdded =
  'Tenant becomes accountable for a new activity: "Water the plants". No other duty moves: 1 activity added.';

/** A repository with a release `v1`, and a branch `feature` that moves a duty while `main` adds an activity. */
function history(): TestRepository {
  const repository = createTestRepository();
  repository.commit("Write down who does what", { "docs/house.md": document, "readme.md": "# Hello\n" });
  repository.git("tag", "v1");
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.commit("Move a duty", { "docs/house.md": moved });
  repository.git("checkout", "--quiet", "main");
  repository.commit("Add an activity", { "docs/house.md": extended });
  return repository;
}

/** The first line: what became of the duties. */
async function verdict(cwd: string, commandLine: string): Promise<string> {
  const { stdout, stderr, exitCode } = await runIn(cwd, commandLine);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout.slice(0, stdout.indexOf("\n"));
}

function failure(message: string, hint: string): Outcome {
  return { exitCode: 3, stdout: "", stderr: `error: ${message}\n  ${hint}\n` };
}

describe("two revisions", () => {
  it("A...B starts where B left A, A..B and A B compare the two as they are", async () => {
    using repository = history();
    const { root } = repository;
    expect(await verdict(root, "diff main...feature")).toBe(leakMoved);
    const both = await verdict(root, "diff main..feature");
    expect(both).toContain("2 duties move");
    expect(both).toContain("1 activity removed");
    expect(await verdict(root, "diff main feature")).toBe(both);
  });

  it("an empty side is HEAD", async () => {
    using repository = history();
    repository.git("checkout", "--quiet", "feature");
    expect(await verdict(repository.root, "diff main...")).toBe(leakMoved);
    expect(await verdict(repository.root, "diff ...main")).toBe(plantsAdded);
  });

  it("one document of a release with the file on disk", async () => {
    using repository = history();
    repository.write({ "docs/house.md": moved });
    const { stdout } = await runIn(repository.root, "diff v1:docs/house.md docs/house.md");
    expect(stdout).toContain(`${leakMoved}\n\nDuties that move\nv1:docs/house.md → docs/house.md\n`);
  });

  it("one document of a release as seen from its folder, and with what is staged", async () => {
    using repository = history();
    repository.write({ "docs/house.md": moved });
    repository.git("add", ".");
    repository.write({ "docs/house.md": extended });
    const docs = path.join(repository.root, "docs");
    expect(await verdict(docs, "diff v1:./house.md house.md")).toBe(plantsAdded);
    expect(await verdict(docs, "diff v1:docs/house.md :docs/house.md")).toBe(leakMoved);
  });
});

describe("a revision and the files on disk", () => {
  it("without a revision it is HEAD", async () => {
    using repository = history();
    expect(await verdict(repository.root, "diff")).toBe(nothing);
    repository.write({ "docs/house.md": moved });
    expect(await verdict(repository.root, "diff")).toContain("2 duties move");
    expect(await verdict(repository.root, "diff v1")).toBe(leakMoved);
  });

  it("documents that git does not know yet count, links and ignored ones do not", async () => {
    using repository = history();
    repository.write({ "docs/garden.md": document, "old/house.md": document, ".gitignore": "old\n" });
    symlinkSync("house.md", path.join(repository.root, "docs/link.md"));
    const { stdout } = await runIn(repository.root, "diff --format json");
    const { documents }: { documents: { path: string }[] } = JSON.parse(stdout);
    expect(documents.map((each) => each.path)).toEqual(["docs/garden.md"]);
  });

  it("--staged compares what would be committed", async () => {
    using repository = history();
    const { root } = repository;
    repository.write({ "docs/house.md": moved });
    repository.git("add", ".");
    repository.write({ "docs/house.md": document });
    expect(await verdict(root, "diff --staged v1")).toBe(leakMoved);
    expect(await verdict(root, "diff v1")).toBe(nothing);
    const sinceHead = await verdict(root, "diff --staged");
    expect(sinceHead).toContain("2 duties move");
    expect(await verdict(root, "diff --staged HEAD")).toBe(sinceHead);
    expect(await verdict(root, "diff --staged HEAD docs")).toBe(sinceHead);
    expect(await verdict(root, "diff --staged readme.md")).toBe(nothing);
  });
});

describe("documents that come, go and get another path", () => {
  it("a renamed document is one document", async () => {
    using repository = history();
    repository.git("mv", "docs/house.md", "home.md");
    repository.commit("Rename");
    expect(await runIn(repository.root, "diff HEAD~1 HEAD")).toEqual({
      exitCode: 0,
      stdout: `\
No duty moves: 1 document renamed.

Structure
docs/house.md → home.md
    patch  Document renamed: docs/house.md → home.md  home.md

Version step: patch, because 1 document was renamed.
`,
      stderr: "",
    });
  });

  it("a renamed document keeps its duties apart from those that moved in it", async () => {
    using repository = history();
    repository.git("mv", "docs/house.md", "home.md");
    repository.commit("Rename", {
      "home.md": house("Report a leak | R | A", rows.boiler, rows.stairs, "Water the plants | RA | I"),
    });
    expect(await verdict(repository.root, "diff HEAD~1 HEAD")).toBe(
      `${leakMoved.slice(0, -1)}. Also 1 document renamed.`,
    );
  });

  it("an added document says who becomes accountable, a deleted one who no longer is", async () => {
    using repository = history();
    const garden = house("Mow the lawn | I | RA", "Water the plants | RA | I");
    repository.commit("Add the garden", { "docs/garden.md": garden });
    repository.git("rm", "--quiet", "docs/garden.md");
    repository.commit("Pave the garden");
    const added = await verdict(repository.root, "diff HEAD~2 HEAD~1");
    expect(added).toContain('Tenant becomes accountable for a new activity: "Water the plants"');
    expect(added).toContain("1 document added");
    const removed = await verdict(repository.root, "diff HEAD~1 HEAD");
    expect(removed).toContain('Landlord is no longer accountable for a removed activity: "Mow the lawn"');
    expect(removed).toContain("1 document removed");
  });
});

describe("paths", () => {
  it("are taken from the folder it runs in", async () => {
    using repository = history();
    repository.write({ "docs/house.md": moved, "home.md": document });
    const docs = path.join(repository.root, "docs");
    const inDocs = await verdict(docs, "diff v1 house.md");
    expect(inDocs).toBe(leakMoved);
    expect(await verdict(docs, "diff v1 .")).toBe(leakMoved);
    expect(await verdict(docs, "diff v1 ..")).toContain("1 document added");
    expect(await verdict(docs, `diff v1 ${path.join(repository.root, "docs")}`)).toBe(leakMoved);
    expect(await verdict(docs, "diff")).toContain("1 document added");
  });

  it("name documents that the configuration leaves out", async () => {
    using repository = history();
    repository.commit("Leave the house out", { "raci.config.yml": "exclude: [docs/**]\n" });
    repository.write({ "docs/house.md": moved });
    expect(await verdict(repository.root, "diff v1")).toBe(nothing);
    expect(await verdict(repository.root, "diff v1 docs")).toBe(nothing);
    expect(await verdict(repository.root, "diff v1 docs/house.md")).toBe(leakMoved);
  });
});

describe("what git cannot answer", () => {
  const listNames = "`git branch --all` and `git tag` list the names that this repository knows.";

  it.each<[string, string, string]>([
    ["diff mian...HEAD", 'no commit is called "mian"', "Did you mean main?"],
    ["diff v2:docs/house.md docs/house.md", 'no commit is called "v2"', "Did you mean v1?"],
    ["diff yesterday", 'no commit is called "yesterday"', listNames],
    ["diff --staged yesterday", 'no commit is called "yesterday"', listNames],
    [
      "diff v1:house.md docs/house.md",
      'git has no file called "v1:house.md"',
      "Name a file of a revision, for example `HEAD:docs/duties.md`.",
    ],
    [
      "diff v1 docs/huose.md",
      "docs/huose.md is in neither revision",
      "Name a file or a folder that exists in one of the two.",
    ],
  ])("%s", async (commandLine, message, hint) => {
    using repository = history();
    expect(await runIn(repository.root, commandLine)).toEqual(failure(message, hint));
  });

  it.each(["diff", "diff HEAD~1", "diff main...HEAD", "review --base main"])(
    "%s outside a repository",
    async (line) => {
      using repository = createTestRepository();
      const outside = repository.beside("outside");
      mkdirSync(outside);
      expect(await runIn(outside, line)).toEqual(
        failure(
          `"${outside}" is not in a git repository`,
          "Run the command inside a clone, or start a repository with `git init`.",
        ),
      );
    },
  );

  it.each(["diff", "diff --staged", "diff HEAD docs"])("%s before the first commit", async (commandLine) => {
    using repository = createTestRepository();
    repository.write({ "docs/house.md": document });
    expect(await runIn(repository.root, commandLine)).toEqual(
      failure('"HEAD" names no commit: the current branch has no commit yet', "Make a first commit with `git commit`."),
    );
  });

  it.each<[commandLine: string, branches: string, message: string, command: string]>([
    [
      "diff v1 HEAD",
      "--single-branch",
      'no commit is called "v1" in this shallow clone',
      "git fetch --unshallow --tags origin",
    ],
    [
      "diff v1:docs/house.md docs/house.md",
      "--single-branch",
      'no commit is called "v1" in this shallow clone',
      "git fetch --unshallow --tags origin",
    ],
    [
      "diff origin/main...HEAD",
      "--single-branch",
      'no commit is called "origin/main" in this shallow clone',
      "git fetch origin main:refs/remotes/origin/main",
    ],
    ["diff origin/main...HEAD", "--no-single-branch", "lies outside this shallow clone", "git fetch --unshallow"],
    ["review --base origin/main", "--no-single-branch", "lies outside this shallow clone", "git fetch --unshallow"],
  ])("%s in a shallow clone with %s that lacks the base", async (commandLine, branches, message, command) => {
    using repository = history();
    const clone = repository.beside("clone");
    const source = `file://${repository.root}`;
    repository.git("clone", "--quiet", "--depth=1", "--branch=feature", branches, source, clone);
    const { exitCode, stdout, stderr } = await runIn(clone, commandLine);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`\`${command}\``);
    expect(stderr).not.toMatch(/^ {4}at /mu);
  });
});

describe("--fetch", () => {
  it.each<[commandLine: string, branches: string, line: string]>([
    ["diff v1:docs/house.md docs/house.md", "--single-branch", leakMoved],
    ["diff v1 HEAD", "--single-branch", leakMoved],
    ["diff release", "--single-branch", leakMoved],
    ["diff origin/main...HEAD", "--single-branch", leakMoved],
    ["diff origin/main...HEAD", "--no-single-branch", leakMoved],
    ["review --base origin/main", "--no-single-branch", "2 duties move"],
  ])("%s gets what a clone with %s lacks", async (commandLine, branches, line) => {
    using repository = history();
    const clone = repository.beside("clone");
    repository.git("clone", "--quiet", "--depth=1", "--branch=feature", branches, `file://${repository.root}`, clone);
    const { stdout, stderr } = await runIn(clone, `${commandLine} --fetch`);
    expect(stderr).toBe("");
    expect(stdout).toContain(line);
  });

  it("says which command failed", async () => {
    using repository = history();
    const clone = repository.beside("clone");
    repository.git("clone", "--quiet", "--depth=1", "--branch=feature", `file://${repository.root}`, clone);
    repository.git("-C", clone, "remote", "set-url", "origin", repository.beside("nowhere"));
    const { exitCode, stdout, stderr } = await runIn(clone, "diff v1 HEAD --fetch");
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toContain("error: `git fetch --unshallow --tags origin` failed: ");
  });
});
