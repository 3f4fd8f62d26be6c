import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createFolder } from "../packages/cli/src/testing/folder.ts";
import { house, rows } from "../packages/cli/src/testing/house.ts";
import { expectProgram, root } from "./testing/program.ts";

const page = readFileSync(path.join(root, "docs/api.md"), "utf8");

/** The files that the page gives away, by the name in their first line. */
const pageFiles: Readonly<Record<string, string>> = Object.fromEntries(
  [...page.matchAll(/^```ts\n\/\/ (?<name>\S+)\n(?<text>[^]*?)^```$/gmu)].map(({ groups = {} }) => [
    groups["name"] ?? "",
    groups["text"] ?? "",
  ]),
);

/** What the page says that its example prints. */
const pageOutput = /^```text\n(?<text>[^]*?)^```$/mu.exec(page)?.groups?.["text"];

/** Loaded before the package: looking at an argument of the process throws from now on. */
const trap = `
declare const process: { argv: string[] };

const refuse = (): never => {
  throw new Error("it looked at the arguments");
};
process.argv = new Proxy([], { get: refuse, has: refuse, ownKeys: refuse });
`;

/** A program that uses every function, and says what became of it and of its process. */
const consumer = `
import "./trap.ts";
import { diff, diffRevisions, findConfig, fix, fixText, formatText, lint, lintText, parse, RaciError } from "raci";
import type { DiffReport, Finding, LintReport, ParsedDocument, RaciConfig } from "raci";

declare const process: { exitCode: number | undefined; eventNames(): unknown[] };

const unexpected: string[] = [];
async function failureOf(work: () => Promise<unknown>): Promise<[string, number, number]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof RaciError) return [error.code, error.exitCode, error.problems.length];
    unexpected.push(String(error));
  }
  return ["none", 0, 0];
}

const text = "# RACI\\n\\n| Activity | Ann | Bo |\\n| --- | --- | --- |\\n| Mop the floor | A | RA |\\n";
const config: RaciConfig = { rules: { "single-accountable": "warning" } };
const report: LintReport = await lintText(text, { path: "mop.md", config });
const [first]: readonly Finding[] = report.findings;
const model: ParsedDocument = await parse(text, { config });
const compared: DiffReport = await diff(text, text.replace("| RA", "| R"), { config });
// @ts-expect-error an option that does not exist is refused by the types
const misspelt = await failureOf(() => lint({ file: "docs" }));

console.log(JSON.stringify({
  rule: first?.rule,
  line: first?.range.start.line,
  severity: first?.severity,
  parties: model.matrices[0]?.parties,
  kinds: compared.documents[0]?.changes.map((change) => change.kind),
  errors: (await lint({ files: "docs", config: false })).summary.errors,
  mended: (await fix({ files: "untidy.md", write: false })).changed.length,
  textMended: (await fixText(text.replace("| RA", "| RR"), { config })).mended.length,
  formatted: (await formatText(text, { config })) !== text,
  found: (await findConfig())?.endsWith("raci.config.ts"),
  wrongUsage: misspelt,
  wrongConfiguration: await failureOf(() => lint({ config: "wrong.yaml" })),
  unreadableInput: await failureOf(() => lint({ baseline: "gone.json" })),
  gitFailed: await failureOf(() => diffRevisions("HEAD")),
  unexpected,
  exitCode: process.exitCode === undefined ? "undefined" : process.exitCode,
  events: process.eventNames().length,
}));
`;

const tsconfig = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    module: "nodenext",
    target: "es2024",
    // A stranger's project: nothing of Node's types, and every declaration file is checked.
    lib: ["es2024", "dom"],
    types: [],
    skipLibCheck: false,
  },
};

const { "report.ts": report = "", ...otherFiles } = pageFiles;
const twoBosses = house(rows.leak, "Replace the boiler | A | RA");

const files = {
  "package.json": '{ "type": "module", "private": true }',
  "tsconfig.json": JSON.stringify(tsconfig),
  ".git/HEAD": "",
  "trap.ts": trap,
  "consumer.ts": consumer,
  "docs/house.md": twoBosses,
  "untidy.md": house(rows.leak, "Clean the gutter | CC | ra"),
  "wrong.yaml": "preset: legcy\ninclde: [docs]\n",
  ...otherFiles,
  // The page speaks of a project without a configuration.
  "page/.git/HEAD": "",
  "page/report.ts": report,
  "page/docs/house.md": twoBosses,
};

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(cwd: string, command: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** How many events of its process Node.js itself listens to. */
function eventsOfNode(cwd: string): number {
  return Number(run(cwd, process.execPath, "--print", "process.eventNames().length").stdout);
}

describe("the package as it is packed, in a project of its own", () => {
  const folder = createFolder(files);
  afterAll(() => folder[Symbol.dispose]());

  beforeAll(() => {
    expectProgram();
    const { packageManager } = z
      .object({ packageManager: z.string() })
      .parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));
    const tarball = path.join(folder.path, "raci.tgz");
    const home = path.join(folder.path, "node_modules/raci");
    mkdirSync(home, { recursive: true });
    execFileSync("npx", ["-y", packageManager, "pack", "--out", tarball], { cwd: path.join(root, "packages/cli") });
    execFileSync("tar", ["-xzf", tarball, "--strip-components=1"], { cwd: home });
  }, 120_000);

  it("compiles, with its declarations alone and every one of them checked", () => {
    const tsc = path.join(root, "node_modules/.bin/tsc");
    expect(run(folder.path, tsc, "--project", ".")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("installs nothing else", () => {
    const manifest = readFileSync(path.join(folder.path, "node_modules/raci/package.json"), "utf8");
    expect(JSON.parse(manifest)).not.toHaveProperty("dependencies");
  });

  it("does its work, throws what is wrong, and leaves the process alone", () => {
    const { status, stdout, stderr } = run(folder.path, process.execPath, "consumer.ts");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      rule: "single-accountable",
      line: 5,
      severity: "warning",
      parties: ["Ann", "Bo"],
      kinds: ["accountable-removed"],
      errors: 1,
      mended: 1,
      textMended: 1,
      formatted: true,
      found: true,
      wrongUsage: ["wrong-usage", 2, 0],
      wrongConfiguration: ["wrong-configuration", 2, 2],
      unreadableInput: ["unreadable-input", 3, 0],
      gitFailed: ["git-failed", 3, 0],
      unexpected: [],
      exitCode: "undefined",
      events: eventsOfNode(folder.path),
    });
  });

  it("prints what its page says", () => {
    const expected = { status: 0, stdout: pageOutput, stderr: "" };
    expect(run(path.join(folder.path, "page"), process.execPath, "report.ts")).toEqual(expected);
  });
});
