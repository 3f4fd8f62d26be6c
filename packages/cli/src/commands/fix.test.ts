import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder, type TestFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const untidy = house(rows.leak, "Clean the gutter | CC | ra", "Sweep the yard | A/R |");
const tidy = house(rows.leak, "Clean the gutter | C | RA", "Sweep the yard | RA |");
const good = house(rows.leak, rows.boiler);
const misspelt = house(rows.leak, "Paint the stairs | Acountable | R");

function read(folder: TestFolder, file: string): string {
  return readFileSync(path.join(folder.path, file), "utf8");
}

describe("raci fix", () => {
  it("mends files, says by which rules, and is done after one run", async () => {
    using folder = createFolder({ "docs/untidy.md": untidy, "house.md": good });
    expect(await runIn(folder.path, "fix")).toEqual({
      exitCode: 0,
      stdout: `\
docs/untidy.md: no-repeated-role 1, role-notation 2

✔ 3 problems mended in 1 document
`,
      stderr: "",
    });
    expect(read(folder, "docs/untidy.md")).toBe(tidy);
    expect(read(folder, "house.md")).toBe(good);
    expect(await runIn(folder.path, "fix")).toEqual({ exitCode: 0, stdout: "Nothing to mend\n", stderr: "" });
    expect(read(folder, "docs/untidy.md")).toBe(tidy);
  });

  it("says what is left, and exits as lint would", async () => {
    using folder = createFolder({ "house.md": house(rows.leak, "Sweep the yard | RR | R") });
    const { exitCode, stdout } = await runIn(folder.path, "fix house.md");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("✔ 1 problem mended in 1 document\n✖ Left: 1 problem (1 error) in 1 of 1 document\n");
    expect((await runIn(folder.path, "lint house.md")).exitCode).toBe(1);
    expect((await runIn(folder.path, "fix house.md --fail-on none")).exitCode).toBe(0);
  });

  it("does not object to what the baseline knows", async () => {
    using folder = createFolder({ "house.md": house(rows.leak, "Sweep the yard | RR | R") });
    await runIn(folder.path, "lint --write-baseline");
    const { exitCode, stdout } = await runIn(folder.path, "fix");
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain("Left");
    expect((await runIn(folder.path, "fix --no-baseline")).exitCode).toBe(1);
  });

  it("is what lint --fix does before it looks", async () => {
    using folder = createFolder({
      "house.md": house(rows.leak, "Clean the gutter | CC | ra", "Sweep the yard | RR | R"),
    });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "lint --fix");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "note: 3 problems mended in 1 document\n" });
    expect(stdout).toContain("✖ 1 problem (1 error) in 1 of 1 document\n");
    expect(read(folder, "house.md")).toBe(house(rows.leak, "Clean the gutter | C | RA", "Sweep the yard | R | R"));
    expect((await runIn(folder.path, "lint --fix")).stderr).toBe("");
  });

  it.each(["--staged", "--at HEAD", "-"])("lint --fix %s has no file to write", async (words) => {
    using folder = createFolder({ "house.md": good });
    expect(await runIn(folder.path, `lint --fix ${words}`)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("--fix needs files on disk"),
    });
  });

  it("leaves alone what may change the meaning, unless it is told otherwise", async () => {
    using folder = createFolder({ "house.md": misspelt });
    const { stdout } = await runIn(folder.path, "fix");
    expect(stdout).toContain('1 problem can be mended with "raci fix --unsafe", which may change');
    expect(read(folder, "house.md")).toBe(misspelt);
    expect((await runIn(folder.path, "fix --unsafe")).stdout).toContain("house.md: known-role 1\n");
    expect(read(folder, "house.md")).not.toContain("Acountable");
  });

  it("mends standard input to standard output", async () => {
    using folder = createFolder();
    const { exitCode, stdout, stderr } = await runIn(folder.path, "fix -", { stdin: untidy });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: tidy });
    expect(stderr).toContain("✔ 3 problems mended in 1 document\n");
    expect(await runIn(folder.path, "fix -", { stdin: "# No matrix\n" })).toMatchObject({ stdout: "# No matrix\n" });
  });
});

describe("raci fix --diff", () => {
  it("writes nothing and prints what git can apply, with the same result", async () => {
    const documents = {
      "crlf.md": untidy.replaceAll("\n", "\r\n"),
      "docs/no end.md": untidy.trimEnd(),
      "house.md": good,
    };
    using folder = createFolder(documents);
    const { exitCode, stdout, stderr } = await runIn(folder.path, "fix --diff");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout).toContain("--- a/crlf.md\n+++ b/crlf.md\n");
    expect(stdout).toContain("-| Clean the gutter | CC | ra |\r\n");
    for (const [file, text] of Object.entries(documents)) expect(read(folder, file)).toBe(text);

    execFileSync("git", ["apply", "-"], { cwd: folder.path, input: stdout });
    using twin = createFolder(documents);
    await runIn(twin.path, "fix");
    for (const file of Object.keys(documents)) expect(read(folder, file)).toBe(read(twin, file));
    expect(await runIn(folder.path, "fix --diff")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  it("works on standard input", async () => {
    using folder = createFolder();
    const { exitCode, stdout } = await runIn(folder.path, "fix --diff -", { stdin: untidy });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("+| Clean the gutter | C | RA |\n");
  });
});

describe("what is around the edits", () => {
  it.each([
    ["line ends", Buffer.from(untidy.replaceAll("\n", "\r\n")), Buffer.from(tidy.replaceAll("\n", "\r\n"))],
    ["a byte order mark", Buffer.from(`\uFEFF${untidy}`), Buffer.from(`\uFEFF${tidy}`)],
    ["UTF-16", Buffer.from(`\uFEFF${untidy}`, "utf16le"), Buffer.from(`\uFEFF${tidy}`, "utf16le")],
    [
      "UTF-16 the other way round",
      Buffer.from(`\uFEFF${untidy}`, "utf16le").swap16(),
      Buffer.from(`\uFEFF${tidy}`, "utf16le").swap16(),
    ],
  ])("stays: %s", async (_, before, after) => {
    using folder = createFolder({ "house.md": before });
    await runIn(folder.path, "fix");
    expect(readFileSync(path.join(folder.path, "house.md"))).toEqual(after);
  });

  it("stays: modes and symbolic links", async () => {
    using folder = createFolder({ "house.md": untidy });
    const file = path.join(folder.path, "house.md");
    chmodSync(file, 0o750);
    symlinkSync("house.md", path.join(folder.path, "link.md"));
    await runIn(folder.path, "fix link.md");
    expect(read(folder, "house.md")).toBe(tidy);
    expect(statSync(file).mode & 0o777).toBe(0o750);
    expect(lstatSync(path.join(folder.path, "link.md")).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder.path).toSorted()).toEqual(["house.md", "link.md"]);
  });

  it("stays: a file that is read-only, and the others are mended", async () => {
    using folder = createFolder({ "locked.md": untidy, "open.md": untidy });
    chmodSync(path.join(folder.path, "locked.md"), 0o444);
    const { exitCode, stdout, stderr } = await runIn(folder.path, "fix");
    expect(exitCode).toBe(3);
    expect(stderr).toBe(`\
error: locked.md: the file is read-only, it was left as it is
  Make it writable, or leave it out.
`);
    expect(stdout).toContain("✔ 3 problems mended in 1 document\n");
    expect([read(folder, "locked.md"), read(folder, "open.md")]).toEqual([untidy, tidy]);
    expect(readdirSync(folder.path).toSorted()).toEqual(["locked.md", "open.md"]);
  });
});
