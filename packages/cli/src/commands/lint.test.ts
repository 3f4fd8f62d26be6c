import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const good = house(rows.leak, rows.boiler, rows.stairs);
const twoAccountable = house(rows.leak, "Water the plants | RA | A", rows.boiler);
const nobodyResponsible = house(rows.leak, "Clean the gutter | A | I", rows.boiler);

describe("raci lint", () => {
  it("has nothing to say about a good document", async () => {
    using folder = createFolder({ "house.md": good });
    expect(await runIn(folder.path, "lint house.md")).toEqual({
      exitCode: 0,
      stdout: "No problems in 1 document, 1 matrix, 3 activities\n",
      stderr: "",
    });
  });

  it("draws the row of a finding and marks its cell", async () => {
    using folder = createFolder({ "house.md": twoAccountable });
    expect(await runIn(folder.path, "lint house.md")).toEqual({
      exitCode: 1,
      stdout: `\
house.md
  6:27  error    "Water the plants" has 2 accountable parties, "Tenant" and "Landlord", expected
                 exactly one.  single-accountable
    6 │ | Water the plants | RA | A |
      │                           ^
      │                      ~~ "Tenant" is accountable here.

✖ 1 problem (1 error) in 1 of 1 document
`,
      stderr: "",
    });
  });

  it.each([
    ["house.md", 0],
    ["house.md --fail-on error", 0],
    ["house.md --fail-on warning", 1],
    ["house.md --fail-on=info", 1],
    ["house.md --fail-on none", 0],
    ["house.md --quiet --fail-on warning", 1],
  ])("ends %s with %i, for there is one warning", async (words, exitCode) => {
    using folder = createFolder({ "house.md": nobodyResponsible });
    expect(await runIn(folder.path, `lint ${words}`)).toMatchObject({ exitCode, stderr: "" });
  });

  it.each([
    ["--max-warnings 1", 0],
    ["--max-warnings 0", 1],
    ["--max-warnings=0 --fail-on none", 1],
    ["--quiet --max-warnings 0", 1],
  ])("ends %s with %i, for there is one warning", async (words, exitCode) => {
    using folder = createFolder({ "house.md": nobodyResponsible });
    expect(await runIn(folder.path, `lint ${words}`)).toMatchObject({ exitCode, stderr: "" });
  });

  it.each([
    ["--max-warnings few", '--max-warnings needs a whole number, found "few"'],
    ["--as-of tomorrow", '--as-of needs a day, found "tomorrow"'],
    ["--as-of 2024-02-30", '--as-of needs a day, found "2024-02-30"'],
  ])("refuses %s", async (words, complaint) => {
    using folder = createFolder({ "house.md": good });
    const { exitCode, stderr } = await runIn(folder.path, `lint ${words}`);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(complaint);
  });

  it("counts from the day that it is told", async () => {
    using folder = createFolder({ "house.md": `---\nupdated: 2024-03-28\n---\n\n${good}` });
    expect((await runIn(folder.path, "lint --fail-on info --as-of 2024-03-27")).stdout).toContain("updated-valid");
    expect((await runIn(folder.path, "lint --fail-on info")).exitCode).toBe(0);
  });

  it("gives a finding one fingerprint, from wherever it runs and however the document is written", async () => {
    using folder = createFolder({ ".git/HEAD": "", "docs/house.md": twoAccountable, "docs/old/.keep": "" });
    const fingerprints = await Promise.all(
      [
        ["", "docs"],
        ["", "./docs/house.md"],
        ["docs", "house.md"],
        ["docs/old", "../house.md"],
      ].map(async ([below, operand]) => {
        const { stdout } = await runIn(`${folder.path}/${below}`, `lint ${operand} --format json`);
        const { findings }: { findings: { fingerprint: string }[] } = JSON.parse(stdout);
        return findings.map(({ fingerprint }) => fingerprint);
      }),
    );
    expect(new Set(fingerprints.map(String)).size).toBe(1);
    expect(fingerprints[0]).toHaveLength(1);
  });

  it("tells errors only when asked to be quiet", async () => {
    using folder = createFolder({ "gutter.md": nobodyResponsible, "plants.md": twoAccountable });
    const { stdout } = await runIn(folder.path, "lint -q");
    expect(stdout).not.toContain("gutter.md");
    expect(stdout).toContain("\n✖ 1 problem (1 error) in 1 of 2 documents\n");
  });

  it("prints findings as data", async () => {
    using folder = createFolder({ "house.md": nobodyResponsible });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "lint house.md --format json");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      findings: [
        {
          rule: "responsible-present",
          severity: "warning",
          message: '"Clean the gutter" has no responsible party, expected at least one.',
          path: "house.md",
          range: { start: { line: 6, column: 3 }, end: { line: 6, column: 19 } },
          related: [],
          fingerprint: expect.stringMatching(/^[0-9a-f]+$/u),
          fixable: false,
        },
      ],
      summary: { documents: 1, matrices: 1, activities: 3, errors: 0, warnings: 1, infos: 0 },
    });
  });

  it("counts the documents of a folder, those without a matrix included", async () => {
    using folder = createFolder({ "house.md": good, "docs/readme.md": "# Hello\n", "docs/garden.md": good });
    expect(await runIn(folder.path, "lint")).toEqual({
      exitCode: 0,
      stdout: "No problems in 3 documents, 2 matrices, 6 activities\n",
      stderr: "",
    });
  });

  it.each([
    ["docs", ["docs/garden.md", "docs/house.md"]],
    ["docs/g*.md", ["docs/garden.md"]],
    ["./docs/house.md", ["./docs/house.md"]],
    ["docs house.md", ["docs/garden.md", "docs/house.md", "house.md"]],
  ])("names the documents of %s as a reader would", async (operands, expected) => {
    using folder = createFolder({
      "docs/garden.md": twoAccountable,
      "docs/house.md": twoAccountable,
      "house.md": twoAccountable,
    });
    const { stdout } = await runIn(folder.path, `lint ${operands} --format json`);
    const { findings }: { findings: { path: string }[] } = JSON.parse(stdout);
    expect(findings.map(({ path }) => path)).toEqual(expected);
  });

  it("reads standard input beside files", async () => {
    using folder = createFolder({ "house.md": good });
    const { exitCode, stdout } = await runIn(folder.path, "lint - house.md", { stdin: twoAccountable });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^<stdin>\n/u);
    expect(stdout).toContain("in 1 of 2 documents");
  });

  it("colours what it prints for a terminal, and says the same words", async () => {
    using folder = createFolder({ "house.md": twoAccountable });
    const plain = await runIn(folder.path, "lint house.md");
    const { stdout } = await runIn(folder.path, "lint house.md", { colour: true });
    expect(stdout).toContain("\u001B[");
    expect(stripVTControlCharacters(stdout)).toBe(plain.stdout);
  });

  it("keeps to the width of the terminal", async () => {
    using folder = createFolder({ "house.md": twoAccountable });
    const { stdout } = await runIn(folder.path, "lint house.md", { width: 60 });
    expect(stdout.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });
});

describe("a document that has no matrix", () => {
  it("is no error, but a note when it was named", async () => {
    using folder = createFolder({ "readme.md": "# Hello\n", "house.md": good });
    expect(await runIn(folder.path, "lint readme.md house.md")).toEqual({
      exitCode: 0,
      stdout: "No problems in 2 documents, 1 matrix, 3 activities\n",
      stderr: "note: readme.md holds no responsibility matrix\n",
    });
  });

  it("is a note on standard input, too", async () => {
    using folder = createFolder();
    expect(await runIn(folder.path, "lint -", { stdin: "" })).toMatchObject({
      exitCode: 0,
      stderr: "note: <stdin> holds no responsibility matrix\n",
    });
  });
});

describe("documents that cannot be read", () => {
  it("do not keep the others from being judged, and 3 goes before 1", async () => {
    using folder = createFolder({ "house.md": twoAccountable, "photo.md": Buffer.from([0xff, 0xd8, 0, 0]) });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "lint . nosuch.md");
    expect(exitCode).toBe(3);
    expect(stdout).toContain("✖ 1 problem (1 error) in 1 of 1 document\n");
    expect(stderr).toBe(`\
error: nosuch.md: no such file or folder
  Paths are taken from ${folder.path}.
error: photo.md: a binary file, a zero byte stands at byte 3
  Expected Markdown as UTF-8 text (or UTF-16 with a byte order mark).
`);
  });

  it("are not said to have no problems", async () => {
    using folder = createFolder({ "photo.md": Buffer.from([0xff, 0xd8, 0, 0]) });
    expect(await runIn(folder.path, "lint")).toMatchObject({ exitCode: 3, stdout: "" });
    expect((await runIn(folder.path, "lint --format json")).stdout).toContain('"findings": []');
  });
});
