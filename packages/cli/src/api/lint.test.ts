import path from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";
import { lint, lintText } from "./lint.ts";

const twoBosses = house(rows.leak, "Replace the boiler | A | RA");
const good = house(rows.leak, rows.boiler);

describe("lint", () => {
  it("reports what the command line prints as JSON, and more about each finding", async () => {
    using folder = createFolder({ "docs/house.md": twoBosses, "docs/notes.md": "# Notes\n", "good.md": good });
    const { exitCode, stdout } = await runIn(folder.path, "lint --format json");
    const report = await lint({ cwd: folder.path });
    expect(report).toMatchObject(JSON.parse(stdout));
    expect([report.passed, exitCode]).toEqual([false, 1]);
    expect(report.documents).toEqual(["docs/house.md", "docs/notes.md", "good.md"]);
    expect(report.findings[0]?.place?.activity).toBe("Replace the boiler");
  });

  it.each([
    ["a file", "good.md", true],
    ["a folder", ["docs"], false],
    ["a glob", "docs/*.md", false],
  ])("looks at %s", async (_, files, passed) => {
    using folder = createFolder({ "docs/house.md": twoBosses, "good.md": good });
    expect((await lint({ cwd: folder.path, files })).passed).toBe(passed);
  });

  it("tells what could not be read, and throws nothing for it", async () => {
    using folder = createFolder({ "good.md": good });
    const { passed, unreadable } = await lint({ cwd: folder.path, files: ["good.md", "gone.md"] });
    expect([passed, unreadable.map(({ path: file }) => file)]).toEqual([false, ["gone.md"]]);
  });

  it.each([
    ["the nearest configuration", undefined, []],
    ["no configuration", false, ["single-accountable"]],
    ["a configuration by its path", "strict.toml", ["single-accountable"]],
    ["a configuration as it is", { rules: { "single-accountable": "warning" } }, ["single-accountable"]],
  ] as const)("goes by %s", async (_, config, found) => {
    using folder = createFolder({
      "house.md": twoBosses,
      "raci.config.yaml": "rules: { single-accountable: off }\n",
      "strict.toml": "[rules]\nsingle-accountable = 'error'\n",
    });
    const { findings } = await lint({ cwd: folder.path, files: "house.md", config });
    expect(findings.map(({ rule }) => rule)).toEqual(found);
  });

  it("passes what `failOn` of the configuration lets pass", async () => {
    using folder = createFolder({ "house.md": twoBosses });
    const { passed, summary } = await lint({ cwd: folder.path, config: { failOn: { lint: "none" } } });
    expect([passed, summary.errors]).toEqual([true, 1]);
  });

  it("goes by the baseline of the project, by another, or by none", async () => {
    using folder = createFolder({ "docs/house.md": twoBosses });
    await runIn(folder.path, "lint --write-baseline");
    await runIn(folder.path, "lint --write-baseline other.json");
    const errors = async (baseline?: string | false): Promise<number> =>
      (await lint({ cwd: folder.path, baseline })).summary.errors;
    expect([await errors(), await errors("other.json"), await errors(false)]).toEqual([0, 0, 1]);
    folder.write({ "docs/house.md": good });
    const { passed, stale } = await lint({ cwd: folder.path });
    expect([passed, stale.map(({ rule }) => rule)]).toEqual([false, ["single-accountable"]]);
  });

  it("counts days from `asOf` alone", async () => {
    using folder = createFolder({ "house.md": `---\nupdated: 2020-01-01\n---\n${good}` });
    const rules = async (asOf?: string): Promise<string[]> =>
      (await lint({ cwd: folder.path, asOf })).findings.map(({ rule }) => rule);
    expect([await rules(), await rules("2024-03-28")]).toEqual([[], ["review-overdue"]]);
  });
});

describe("lintText", () => {
  it("finds what lint finds in a file of that path", async () => {
    using folder = createFolder({ "docs/house.md": twoBosses });
    const onDisk = await lint({ cwd: folder.path });
    expect(await lintText(twoBosses, { cwd: folder.path, path: "docs/house.md" })).toEqual(onDisk);
  });

  it("looks at nothing where the configuration leaves the path out", async () => {
    const config = { exclude: ["old/**"] };
    using folder = createFolder();
    const report = await lintText(twoBosses, { cwd: folder.path, path: "old/house.md", config });
    expect([report.documents, report.passed]).toEqual([[], true]);
    expect((await lintText(twoBosses, { cwd: folder.path, config })).documents).toEqual(["<stdin>"]);
  });
});

describe("what is wrong", () => {
  it.each([
    [
      "an option that is misspelt",
      { file: "docs" },
      "wrong-usage",
      'lint has no option "file"',
      'Did you mean "files"?',
    ],
    ["a day that is none", { asOf: "today" }, "wrong-usage", 'asOf needs a day, found "today"', "Write it as YYYY"],
    [
      "a baseline that is gone",
      { baseline: "b.json" },
      "unreadable-input",
      "b.json: the baseline could not",
      "writes one",
    ],
  ])("is told of %s", async (_, options, code, message, hint) => {
    using folder = createFolder({ "house.md": good });
    const exitCode = code === "wrong-usage" ? 2 : 3;
    await expect(lint({ cwd: folder.path, ...options })).rejects.toMatchObject({
      name: "RaciError",
      code,
      exitCode,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  it("is told of a configuration file with every problem in it, as the path is seen from the folder", async () => {
    using folder = createFolder({ "raci.config.yaml": "preset: legcy\nrules: { row-shap: off }\n", "docs/a.md": good });
    await expect(lint({ cwd: path.join(folder.path, "docs") })).rejects.toMatchObject({
      code: "wrong-configuration",
      exitCode: 2,
      problems: [
        { path: "../raci.config.yaml", line: 1, column: 9, key: "preset" },
        { path: "../raci.config.yaml", line: 2, key: "rules.row-shap" },
      ],
    });
  });

  it("is told of a configuration that was given as it is", async () => {
    const config = JSON.parse('{ "preset": "legcy" }');
    await expect(lint({ config })).rejects.toThrow('config preset: Unknown preset "legcy", did you mean "legacy"?');
  });
});
