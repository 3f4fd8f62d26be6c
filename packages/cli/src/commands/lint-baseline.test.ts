import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { describe, expect, it } from "vitest";
import { createFolder, type TestFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const nobody = "Sweep the yard | R | R";
const both = "Water the plants | RA | A";
const gutter = "Clean the gutter | A | RA";
const old = house(rows.leak, nobody, both);

/** A folder with two old problems in each of two documents, all of them in a baseline. */
async function withBaseline(): Promise<TestFolder> {
  const folder = createFolder({ "house.md": old, "docs/garden.md": old });
  await runIn(folder.path, "lint --write-baseline");
  return folder;
}

function baselineIn(folder: string): string[] {
  const text = readFileSync(path.join(folder, "raci.baseline.json"), "utf8");
  return [...text.matchAll(/"path": "(.*?)", .*"place": "(.*?)"/gu)].map(([, file, place]) => `${file}: ${place}`);
}

describe("raci lint --write-baseline", () => {
  it("calls all findings known, and every later run goes by it", async () => {
    using folder = createFolder({ "house.md": old, "docs/garden.md": old });
    expect(await runIn(folder.path, "lint --write-baseline")).toEqual({
      exitCode: 0,
      stdout: "raci.baseline.json: 4 known problems in 2 documents\n",
      stderr: "",
    });
    expect(await runIn(folder.path, "lint")).toEqual({
      exitCode: 0,
      stdout: "No problems in 2 documents, 2 matrices, 6 activities\n  4 problems known to the baseline\n",
      stderr: "",
    });
    expect((await runIn(folder.path, "lint --no-baseline")).exitCode).toBe(1);
  });

  it("writes to the file that it is told, which a run has to name", async () => {
    using folder = createFolder({ "house.md": old });
    await runIn(folder.path, "lint house.md --write-baseline known.json");
    expect(existsSync(path.join(folder.path, "known.json"))).toBe(true);
    expect((await runIn(folder.path, "lint")).exitCode).toBe(1);
    expect((await runIn(folder.path, "lint --baseline known.json")).exitCode).toBe(0);
    expect(await runIn(folder.path, "lint --baseline unknown.json")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("unknown.json: the baseline could not be read"),
    });
  });

  it("keeps what it knows of documents that were not named", async () => {
    using folder = await withBaseline();
    folder.write({ "house.md": house(rows.leak, both, gutter) });
    await runIn(folder.path, "lint house.md --write-baseline");
    expect(baselineIn(folder.path).toSorted()).toEqual([
      "docs/garden.md: Sweep the yard",
      "docs/garden.md: Water the plants",
      "house.md: Clean the gutter",
      "house.md: Water the plants",
    ]);
  });

  it("lies beside the configuration, and holds from every folder below", async () => {
    using folder = createFolder({ "raci.config.yml": "", "docs/garden.md": old });
    const docs = path.join(folder.path, "docs");
    expect((await runIn(docs, "lint --write-baseline")).stdout).toMatch(/^\.\.\/raci\.baseline\.json: 2 known/u);
    expect(baselineIn(folder.path)).toContain("docs/garden.md: Sweep the yard");
    expect((await runIn(docs, "lint garden.md")).exitCode).toBe(0);
    expect((await runIn(folder.path, "lint")).exitCode).toBe(0);
  });
});

describe("a baseline", () => {
  it("reports a problem that takes the place of another", async () => {
    using folder = await withBaseline();
    folder.write({ "house.md": house(rows.leak, nobody, gutter) });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "lint");
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"Clean the gutter" has 2 accountable parties');
    expect(stdout).toContain("✖ 1 problem (1 error) in 1 of 2 documents\n");
    expect(stderr).toMatch(/^ {2}house\.md: single-accountable at "Water the plants" \([\da-f]{16}\)$/mu);
  });

  it("fails when an entry is stale, until it is pruned", async () => {
    using folder = await withBaseline();
    folder.write({ "house.md": house(rows.leak, nobody) });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "lint");
    expect({ exitCode, stdout }).toEqual({
      exitCode: 1,
      stdout: "No problems in 2 documents, 2 matrices, 5 activities\n  3 problems known to the baseline\n",
    });
    expect(stderr).toMatch(/^error: raci\.baseline\.json: 1 stale entry, what they know is found no more\n/u);
    expect(stderr).toContain("\n  `raci lint --prune` takes them out.\n");
    expect((await runIn(folder.path, "lint --fail-on none")).exitCode).toBe(0);

    expect(await runIn(folder.path, "lint --prune")).toMatchObject({
      exitCode: 0,
      stderr: "note: 1 stale entry taken out of raci.baseline.json\n",
    });
    expect(baselineIn(folder.path)).toHaveLength(3);
    expect(await runIn(folder.path, "lint")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("knows stale entries of documents that are gone, where it looked for them", async () => {
    using folder = await withBaseline();
    rmSync(path.join(folder.path, "house.md"));
    expect((await runIn(folder.path, "lint docs")).exitCode).toBe(0);
    expect((await runIn(folder.path, "lint")).stderr).toContain("2 stale entries");
  });

  it("calls no entry stale of a document that was not named, or could not be read", async () => {
    using folder = await withBaseline();
    folder.write({ "house.md": house(rows.leak) });
    expect(await runIn(folder.path, "lint docs")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await runIn(folder.path, "lint docs/garden.md")).toMatchObject({ exitCode: 0, stderr: "" });
    folder.write({ "house.md": Buffer.from([0]) });
    expect((await runIn(folder.path, "lint")).stderr).not.toContain("stale");
  });

  it("calls no entry stale that takes a look at other documents", async () => {
    const other = house("Report a leak | I | RA", rows.stairs);
    using folder = createFolder({ "guide.md": house(rows.leak, rows.stairs), "manual.md": other });
    const found = await runIn(folder.path, "lint --write-baseline");
    expect(found.stdout).toContain("known problem");
    expect(readFileSync(path.join(folder.path, "raci.baseline.json"), "utf8")).toContain("no-contradiction");
    expect(await runIn(folder.path, "lint manual.md")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await runIn(folder.path, "lint guide.md")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("is told to tools as data", async () => {
    using folder = await withBaseline();
    folder.write({ "house.md": house(rows.leak, nobody) });
    expect(JSON.parse((await runIn(folder.path, "lint --format json")).stdout)).toMatchObject({
      findings: [],
      stale: [{ path: "house.md", rule: "single-accountable", place: "Water the plants" }],
      summary: { errors: 0, baselined: 3 },
    });
  });

  it.each([
    ["--write-baseline --prune", "--write-baseline and --prune exclude each other"],
    ["--no-baseline --prune", "--no-baseline leaves nothing to prune"],
    ["--write-baseline --staged", "--write-baseline needs whole documents, --staged looks at changes alone"],
  ])("is not mixed up: %s", async (words, complaint) => {
    using folder = createFolder({ "house.md": old });
    expect(await runIn(folder.path, `lint ${words}`)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(complaint),
    });
  });

  it("that is broken is said to be, with what to do", async () => {
    using folder = createFolder({ "house.md": old, "raci.baseline.json": "<<<<<<< ours\n" });
    expect(await runIn(folder.path, "lint")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^error: raci\.baseline\.json: Found the marks of a merge conflict/u),
    });
  });
});

/** Makes a branch off `main` with these documents and all of their findings in the baseline. */
async function branch(repository: TestRepository, name: string, files: Record<string, string>): Promise<void> {
  repository.git("checkout", "--quiet", "-b", name, "main");
  repository.write(files);
  await runIn(repository.root, "lint --write-baseline");
  repository.commit(name);
}

describe("baselines of two branches", () => {
  const fences = Array.from({ length: 12 }, (_, index) => `Mend fence ${index} | A | RA`);
  const gate = "Oil the gate | A | RA";

  it("are merged by git without a conflict when they know different rows", async () => {
    using repository = createTestRepository();
    repository.write({ "house.md": house(...fences) });
    await runIn(repository.root, "lint --write-baseline");
    repository.commit("Base");
    await branch(repository, "fewer", { "house.md": house(...fences.slice(0, 4), ...fences.slice(5)) });
    await branch(repository, "more", { "house.md": house(...fences, gate) });
    repository.git("merge", "--quiet", "--no-edit", "fewer");
    expect(await runIn(repository.root, "lint")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(baselineIn(repository.root)).toHaveLength(12);
  });

  it("are merged with merge=union also where both add entries in one place", async () => {
    using repository = createTestRepository();
    repository.write({ ".gitattributes": "raci.baseline.json merge=union\n", "house.md": house(rows.leak) });
    await runIn(repository.root, "lint --write-baseline");
    repository.commit("Base");
    await branch(repository, "front", { "front.md": house(...fences) });
    await branch(repository, "back", { "back.md": house(...fences) });
    repository.git("merge", "--quiet", "--no-edit", "front");
    expect(await runIn(repository.root, "lint")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(baselineIn(repository.root)).toHaveLength(24);
  });
});
