import { createTestRepository } from "@raci-kit/git/testing";
import { mkdirSync, truncateSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFolder, type TestFolder } from "./testing/folder.ts";
import { house, rows } from "./testing/house.ts";
import { runIn } from "./testing/run-in.ts";

const document = house(rows.leak, rows.boiler);
const utf8 = "Expected Markdown as UTF-8 text (or UTF-16 with a byte order mark).";
const split = "Split the document, or leave it out with `exclude` in the configuration.";

let folder: TestFolder;

beforeAll(() => {
  folder = createFolder({
    "house.md": document,
    "garden.md": document,
    "prose.md": "# House\n\nAsk the landlord.\n",
    "empty.md": "",
    "latin.md": Buffer.from(document.replace("Tenant", "Locataire privé"), "latin1"),
    "photo.md": Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]),
    "large.md": "",
    "docs/house.md": document,
  });
  truncateSync(path.join(folder.path, "large.md"), 50 * 1024 * 1024);
  mkdirSync(path.join(folder.path, "nothing"));
  mkdirSync(path.join(folder.path, "barren"));
});

afterAll(() => {
  folder[Symbol.dispose]();
});

/** Bad inputs: the command line, its exit code, what is said on standard error, `{cwd}` for the current folder. */
const table: readonly (readonly [commandLine: string, exitCode: number, stderr: readonly string[]])[] = [
  ...["lint", "show", "parse"].flatMap((name) => [
    [`${name} nosuch.md`, 3, ["error: nosuch.md: no such file or folder", "Paths are taken from {cwd}."]] as const,
    [`${name} docs/*.rst`, 3, ["error: docs/*.rst: no file matches", "Globs are taken from {cwd}."]] as const,
    [
      `${name} nothing`,
      3,
      [
        "error: nothing: no document in this folder",
        "Looked for **/*.md, **/*.markdown, **/*.mdx; `include` in the configuration says what counts as a document.",
      ],
    ] as const,
    [`${name} prose.md`, 0, ["note: prose.md holds no responsibility matrix"]] as const,
    [`${name} empty.md`, 0, ["note: empty.md holds no responsibility matrix"]] as const,
    [`${name} latin.md`, 3, ["error: latin.md: not valid UTF-8, the first bad byte is in line 3", utf8]] as const,
    [`${name} photo.md`, 3, ["error: photo.md: a binary file, a zero byte stands at byte 5", utf8]] as const,
    [`${name} large.md`, 3, ["error: large.md: larger than 16 MB, the most a document may have", split]] as const,
    [`${name} --nosuch`, 2, [`error: raci ${name} has no option --nosuch`, `See \`raci ${name} --help\`.`]] as const,
  ]),
  [
    "diff house.md nosuch.md",
    3,
    ["error: nosuch.md does not exist", "Name two files, two folders, or a revision first."],
  ],
  [
    "diff nosuch.md house.md",
    3,
    ["error: nosuch.md does not exist", "Name two files, two folders, or a revision first."],
  ],
  ["diff docs nosuch.md", 3, ["error: nosuch.md does not exist", "Name two files, two folders, or a revision first."]],
  [
    "diff house.md nosuch",
    3,
    ["error: nosuch does not exist", "Expected a file or a folder; revisions stand before paths."],
  ],
  [
    "diff house.md docs",
    2,
    [
      "error: house.md is a file, docs a folder",
      "Compare two files, or two folders whose documents are paired by path.",
    ],
  ],
  [
    "diff nothing barren",
    3,
    [
      "error: nothing and barren hold no document",
      "Looked for **/*.md, **/*.markdown, **/*.mdx; `include` in the configuration says what counts as a document.",
    ],
  ],
  ["diff - -", 2, ["error: - stands on both sides, standard input is one document", "Compare it with a file."]],
  [
    "diff -",
    2,
    [
      "error: - is one document, expected one other to compare it with",
      "Compare it with a file, with REV:PATH or with - (standard input).",
    ],
  ],
  ["diff prose.md house.md", 0, ["note: prose.md holds no responsibility matrix"]],
  ["diff house.md latin.md", 3, ["error: latin.md: not valid UTF-8, the first bad byte is in line 3", utf8]],
  ["diff photo.md house.md", 3, ["error: photo.md: a binary file, a zero byte stands at byte 5", utf8]],
  ["diff large.md house.md", 3, ["error: large.md: larger than 16 MB, the most a document may have", split]],
  ["review", 2, ["error: raci review needs --base REV", "For example `--base origin/main`."]],
  ["review --base", 2, ["error: --base needs a value: REV", "See `raci review --help`."]],
  ["lint --config nosuch.yml", 2, ["error: nosuch.yml: Found no such file."]],
  ["lint --config docs", 2, ["error: docs: Found a folder, expected a file."]],
];

describe("bad input", () => {
  it.each(table)("raci %s ends with %i", async (commandLine, exitCode, expected) => {
    const outcome = await runIn(folder.path, commandLine);
    const [first = "", ...hints] = expected.map((line) => line.replace("{cwd}", folder.path));
    expect(outcome.stderr).toBe([first, ...hints.map((hint) => `  ${hint}`), ""].join("\n"));
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stderr).not.toMatch(/^ {4}at /mu);
  });

  it("leaves standard output to those who read data", async () => {
    for (const [commandLine, exitCode] of table.filter(([, code]) => code !== 0)) {
      const { stdout } = await runIn(folder.path, commandLine);
      const isData = commandLine.startsWith("parse") && exitCode === 3;
      expect(stdout).toBe(isData ? '{\n  "documents": []\n}\n' : "");
    }
  });

  it("names hostile paths without the control characters in them", async () => {
    const { stderr } = await runIn(folder.path, "lint evil\u001B[2J\n::error::.md");
    expect(stderr).not.toContain("\u001B");
    expect(stderr.split("\n")).toHaveLength(3);
  });

  it("the files on disk of a bare repository", async () => {
    using repository = createTestRepository("--bare");
    const { exitCode, stderr } = await runIn(repository.root, "diff");
    expect(exitCode).toBe(3);
    expect(stderr).not.toMatch(/^ {4}at /mu);
  });
});
