import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

describe("raci export and raci import", () => {
  it("hands a matrix to a spreadsheet and takes it back", async () => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.stairs) });
    const { exitCode, stdout } = await runIn(folder.path, "export house.md");
    expect(exitCode).toBe(0);
    folder.write({ "house.csv": stdout });
    const imported = await runIn(folder.path, "import house.csv");
    expect(imported.exitCode).toBe(0);
    expect(imported.stdout).toContain("| Paint the stairs | C      | RA       |");
  });

  it.each([
    ["html", "<table>"],
    ["json", '"matrices"'],
    ["markdown", "| Report a leak"],
    ["mermaid", "flowchart"],
  ])("exports %s", async (format, holds) => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.stairs) });
    const { exitCode, stdout, stderr } = await runIn(folder.path, `export --format ${format} house.md`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain(holds);
  });

  it("imports what raci parse prints", async () => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.stairs) });
    const { stdout: json } = await runIn(folder.path, "parse house.md");
    const { exitCode, stdout } = await runIn(folder.path, "import - --format json", { stdin: json });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("| Report a leak    | A      | R        |");
  });

  it.each([
    ["import", 2, "error: raci import needs one file\n  For example `raci import duties.csv > duties.md`.\n"],
    ["import nosuch.csv", 3, "error: nosuch.csv: no such file or folder\n"],
  ])("refuses %j", async (commandLine, exitCode, message) => {
    using folder = createFolder();
    const outcome = await runIn(folder.path, commandLine);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stderr).toContain(message);
  });

  it("names every line that is in the way of an import", async () => {
    using folder = createFolder({ "bad.csv": "Activity,Tenant,Landlord\nReport a leak,A\nPaint,R,A,C\n" });
    const outcome = await runIn(folder.path, "import bad.csv");
    expect(outcome.exitCode).toBe(3);
    expect(outcome.stderr).toContain("line 2");
    expect(outcome.stderr).toContain("line 3");
  });
});
