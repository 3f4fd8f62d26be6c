import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { createTestRepository } from "@raci-kit/git/testing";
import { comparisonFormats, lintFormats, reviewFormats } from "@raci-kit/reporters";
import { describe, expect, it } from "vitest";
import { createFolder } from "./testing/folder.ts";
import { house, rows } from "./testing/house.ts";
import { runIn } from "./testing/run-in.ts";

const flawed = house(rows.leak, "Replace the boiler | A | RA");

describe("--template", () => {
  it("prints a report in a form of one's own", async () => {
    using folder = createFolder({
      "house.md": flawed,
      "lines.mustache": "{{#findings}}{{path}}:{{range.start.line}} {{rule}}\n{{/findings}}",
    });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "lint --template lines.mustache");
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 1,
      stdout: "house.md:6 single-accountable\n",
      stderr: "",
    });
  });

  it("writes it to a file", async () => {
    using folder = createFolder({ "house.md": flawed, "rules.mustache": "{{#findings}}{{rule}}{{/findings}}" });
    const { stdout } = await runIn(folder.path, "lint --template rules.mustache=out.txt");
    expect(stdout).toContain("1 problem (1 error)");
    expect(readFileSync(path.join(folder.path, "out.txt"), "utf8")).toBe("single-accountable");
  });

  it.each([
    ["lint --template none.mustache", "the template none.mustache cannot be read: ENOENT"],
    ["lint --template wrong.mustache", 'wrong.mustache:1: Unclosed section "findings"'],
    ["lint --template wrong.mustache --format json", "json and --template cannot both go to standard output"],
    ["lint --template wrong.mustache --format json", "--template TEMPLATE=FILE"],
  ])("raci %s is wrong usage", async (commandLine, message) => {
    using folder = createFolder({ "house.md": flawed, "wrong.mustache": "{{#findings}}" });
    const { exitCode, stderr } = await runIn(folder.path, commandLine);
    expect({ exitCode, isTold: stderr.includes(message) }).toEqual({ exitCode: 2, isTold: true });
  });
});

describe("raci lint --format", () => {
  it.each(Object.keys(lintFormats))("%s reports to a file, and the text is printed", async (format) => {
    using folder = createFolder({ "house.md": flawed });
    const { exitCode, stdout, stderr } = await runIn(folder.path, `lint --format ${format}=out/report`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout).toContain("1 problem (1 error) in 1 of 1 document");
    expect(readFileSync(path.join(folder.path, "out/report"), "utf8")).toContain("house.md");
    expect(readdirSync(path.join(folder.path, "out"))).toEqual(["report"]);
  });

  it("writes several reports in one run and prints the one without a file", async () => {
    using folder = createFolder({ "house.md": flawed });
    const { stdout } = await runIn(folder.path, "lint --format compact --format sarif=a.sarif --format junit=a=b.xml");
    expect(stdout).toMatch(/^house\.md:6:\d+: error: .* \(single-accountable\)\n$/u);
    expect(readFileSync(path.join(folder.path, "a.sarif"), "utf8")).toContain('"version": "2.1.0"');
    expect(readFileSync(path.join(folder.path, "a=b.xml"), "utf8")).toContain("<testsuites");
  });

  it("keeps colours and the width of the screen out of files", async () => {
    using folder = createFolder({ "house.md": flawed });
    await runIn(folder.path, "lint --format text=out.txt --format json", { colour: true, width: 40 });
    const { stdout } = await runIn(folder.path, "lint", { width: 100 });
    expect(readFileSync(path.join(folder.path, "out.txt"), "utf8")).toBe(stdout);
  });

  it("fails in JUnit exactly when it fails itself", async () => {
    using folder = createFolder({ "house.md": flawed });
    const failing = await runIn(folder.path, "lint --format junit");
    expect([failing.exitCode, failing.stdout.includes("<failure")]).toEqual([1, true]);
    const passing = await runIn(folder.path, "lint --format junit --fail-on none");
    expect([passing.exitCode, passing.stdout.includes("<failure")]).toEqual([0, false]);
  });

  it("says in reports what could not be read, and prints no peace", async () => {
    using folder = createFolder({ "photo.md": Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]) });
    const { exitCode, stdout } = await runIn(folder.path, "lint photo.md --format tap=out.tap");
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(readFileSync(path.join(folder.path, "out.tap"), "utf8")).toContain("not ok 1 - photo.md");
  });

  it.each([
    ["--format json --format sarif", "error: json and sarif cannot both go to standard output", "sarif=FILE"],
    ["--format json=a --format sarif=a", "error: json and sarif cannot both go to a", "sarif=FILE"],
    ["--format sarf=a", 'error: --format cannot be "sarf"', "Did you mean sarif?"],
    ["--format sarif=", "error: --format sarif= names no file", "--format sarif=report.sarif"],
  ])("refuses %s", async (options, error, hint) => {
    using folder = createFolder({ "house.md": flawed });
    const { exitCode, stdout, stderr } = await runIn(folder.path, `lint ${options}`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(error);
    expect(stderr).toContain(hint);
    expect(readdirSync(folder.path)).toEqual(["house.md"]);
  });

  it("says when a file cannot be written", async () => {
    using folder = createFolder({ "house.md": flawed });
    const { exitCode, stderr } = await runIn(folder.path, "lint --format sarif=house.md/out.sarif");
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^error: house\.md\/out\.sarif cannot be written: E\w+\n/u);
  });

  it("replaces a report through its link and keeps its permissions", async () => {
    using folder = createFolder({ "house.md": flawed, "kept/report.json": "old" });
    const kept = path.join(folder.path, "kept/report.json");
    chmodSync(kept, 0o600);
    symlinkSync(kept, path.join(folder.path, "report.json"));
    await runIn(folder.path, "lint --format json=report.json");
    expect(readFileSync(kept, "utf8")).toContain('"findings"');
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    expect(existsSync(path.join(folder.path, "kept/.raci"))).toBe(false);
  });
});

describe("raci diff --format", () => {
  const files = { "old.md": house(rows.leak), "new.md": house("Report a leak | R | A") };

  it.each(Object.keys(comparisonFormats))("%s reports to a file", async (format) => {
    using folder = createFolder(files);
    const { exitCode, stdout } = await runIn(
      folder.path,
      `diff old.md new.md --for Landlord --format ${format}=report`,
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Landlord");
    expect(readFileSync(path.join(folder.path, "report"), "utf8")).toContain("Report a leak");
  });

  it("annotates the lines of the new revision, as errors from --fail-on up", async () => {
    using folder = createFolder(files);
    const { exitCode, stdout } = await runIn(folder.path, "diff old.md new.md --format github --fail-on major");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("::error file=new.md,line=5,endLine=5,col=1,endColumn=26,title=accountable-transferred::");
  });
});

describe("raci review --format", () => {
  const proposed = house("Paint the stairs | I | R", "Report a leak | R | A");

  it.each(Object.keys(reviewFormats))("%s carries the shift and the new finding", async (format) => {
    using repository = createTestRepository();
    repository.commit("Write down who does what", { "house.md": house(rows.leak) });
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit("Change it", { "house.md": proposed });
    const { exitCode, stdout } = await runIn(repository.root, `review --base main --format ${format}`);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/Landlord is now accountable|Landlord becomes accountable|accountable-transferred/u);
    expect(stdout).toContain("single-accountable");
  });

  it.each([
    ["compact", /house\.md:(\d+)/gu],
    ["github", /,line=(\d+)/gu],
    ["sarif", /"startLine": (\d+)/gu],
  ])("%s gives the lines at head", async (format, line) => {
    using repository = createTestRepository();
    repository.commit("Write down who does what", { "house.md": house(rows.leak) });
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit("Change it", { "house.md": proposed });
    const { stdout } = await runIn(repository.root, `review --base main --format ${format}`);
    expect(new Set([...stdout.matchAll(line)].map((match) => match[1]))).toEqual(new Set(["5", "6"]));
  });
});
