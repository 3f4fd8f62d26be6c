import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectProgram, type Outcome, raci, root, shell } from "./testing/program.ts";

const platform = ["models/devops-platform/1.0.0.md", "models/devops-platform/2.0.0.md"].join(" ");

let folder: string;
let linted: Outcome;
let compared: Outcome;

beforeAll(() => {
  expectProgram();
  linted = raci("lint models");
  compared = raci(`diff ${platform}`);
  folder = mkdtempSync(path.join(tmpdir(), "raci-e2e-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the program", () => {
  it.each(["--version", "-V"])("%s is the version of its package", (word) => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(path.join(root, "packages/cli/package.json"), "utf8"),
    );
    expect(raci(word)).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("lints the models of this repository", () => {
    const { exitCode, stdout, stderr } = linted;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/\n⚠ 2 problems \(2 warnings\) in 2 of 4 documents\n$/u);
  });

  it("tells which duties moved from one version of a model to the next", () => {
    const { exitCode, stdout, stderr } = compared;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^6 duties move: Customer becomes accountable for 2 activities, all from Harbourline; /u);
  });

  it("needs nothing but its own files", () => {
    const copy = path.join(folder, "copy");
    cpSync(path.join(root, "packages/cli/dist"), path.join(copy, "dist"), { recursive: true });
    cpSync(path.join(root, "packages/cli/package.json"), path.join(copy, "package.json"));
    const main = path.join(copy, "dist/main.js");
    const { stdout } = shell(`"$NODE" ${main} lint models; "$NODE" ${main} diff ${platform}`);
    expect(stdout).toBe(linted.stdout + compared.stdout);
  });
});

describe("exit codes", () => {
  it.each<[number, string]>([
    [0, "help diff"],
    [1, "lint models --fail-on warning"],
    [1, `diff ${platform} --fail-on major`],
    [2, "lint --nosuch"],
    [3, "lint nosuch.md"],
    [3, "diff no-such-revision HEAD"],
  ])("%i: raci %s", (exitCode, commandLine) => {
    const outcome = raci(commandLine);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stderr).not.toMatch(/^ {4}at /mu);
    expect(outcome.stderr === "").toBe(exitCode < 2);
  });
});

describe("output", () => {
  const commandLines = [
    "lint models",
    "show models",
    "parse models",
    `diff -d ${platform}`,
    `diff --format json ${platform}`,
  ];

  it.each(commandLines)("raci %s: the same bytes twice, and no path of this machine", (commandLine) => {
    const { stdout, stderr } = raci(commandLine);
    expect(stdout).not.toBe("");
    expect(raci(commandLine)).toMatchObject({ stdout, stderr });
    for (const place of [root, homedir(), tmpdir(), process.execPath])
      expect(stdout + stderr).not.toContain(`${place}/`);
  });

  it("does not depend on the language, the clock or the terminal of whoever runs it", () => {
    const environment = { LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Tokyo", TERM: "xterm", LANG: "de_DE.UTF-8" };
    expect(raci(`diff ${platform}`, { environment })).toEqual(compared);
  });

  it("has no colour in a pipe, unless it is asked for", () => {
    expect(compared.stdout).not.toContain("\u001B");
    expect(raci(`diff ${platform}`, { environment: { FORCE_COLOR: "1" } }).stdout).toContain("\u001B[1m6 duties move");
    const both = { FORCE_COLOR: "1", NO_COLOR: "1" };
    expect(raci(`diff ${platform}`, { environment: both }).stdout).not.toContain("\u001B");
  });

  it("keeps to COLUMNS in a pipe", () => {
    const [narrow, wide] = ["60", "200"].map((columns) => {
      const { stdout } = raci("show models/raci-kit.md", { environment: { COLUMNS: columns } });
      return Math.max(...stdout.split("\n").map((line) => line.length));
    });
    expect(narrow).toBeLessThanOrEqual(60);
    expect(wide).toBeGreaterThan(60);
  });
});

describe("where it runs", () => {
  it("in a folder below", () => {
    const { stdout } = raci("lint", { cwd: path.join(root, "models/devops-platform") });
    expect(stdout).toMatch(/^1\.0\.0\.md\n/u);
  });

  it("anywhere, on a path from the top", () => {
    const { exitCode, stdout } = raci(`lint ${path.join(root, "models/raci-kit.md")}`, { cwd: folder });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^No problems in 1 document, /u);
  });

  it("in a pipe, on standard input", () => {
    const stdin = readFileSync(path.join(root, "models/raci-kit.md"), "utf8");
    expect(raci("lint -", { cwd: folder, stdin })).toEqual(raci("lint models/raci-kit.md"));
  });

  it("on what another program prints", () => {
    const [old = "", current = ""] = platform.split(" ");
    const piped = shell(
      `cat ${old} | raci diff - ${current} | head -n 1; raci diff <(cat ${old}) ${current} | head -n 1`,
    );
    const [verdict = ""] = compared.stdout.split("\n");
    expect(piped).toEqual({ exitCode: 0, stdout: `${verdict}\n${verdict}\n`, stderr: "" });
  });
});

describe("a reader that goes away", () => {
  it.each(["lint models", "--help", "--version"])("raci %s | true is no failure", (commandLine) => {
    const { stdout, stderr } = shell(`raci ${commandLine} | true; echo "ended with \${PIPESTATUS[0]}"`);
    expect({ stdout, stderr }).toEqual({ stdout: "ended with 0\n", stderr: "" });
  });

  it("after its first line, of more than a pipe holds", () => {
    expect(raci("parse models").stdout.length).toBeGreaterThan(100_000);
    const { stdout, stderr } = shell('raci parse models | head -n 1; echo "ended with ${PIPESTATUS[0]}"');
    expect({ stdout, stderr }).toEqual({ stdout: "{\nended with 0\n", stderr: "" });
  });
});

describe("a writer that cannot", () => {
  it("is told what the system said", () => {
    const { exitCode, stderr } = shell("raci lint models > /dev/full");
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: "error: ENOSPC: no space left on device, write\n" });
  });
});

describe("a document larger than memory should hold", () => {
  it("is refused as soon as it is seen", () => {
    const { exitCode, stdout, stderr } = shell("head -c 60000000 /dev/zero | raci lint -");
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toContain("error: <stdin>: larger than 16 MB, the most a document may have\n");
  });
});
