import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const ragged = house(rows.leak, rows.stairs);
const aligned = `# House: RACI

| Activity         | Tenant | Landlord |
| ---------------- | ------ | -------- |
| Report a leak    | A      | R        |
| Paint the stairs | C      | RA       |
`;

describe("raci format", () => {
  it("aligns the matrices of a file and names it", async () => {
    using folder = createFolder({ "house.md": ragged, "aligned.md": aligned, "notes.md": "a  |  b\n" });
    expect(await runIn(folder.path, "format")).toEqual({ exitCode: 0, stdout: "house.md\n", stderr: "" });
    expect(readFileSync(path.join(folder.path, "house.md"), "utf8")).toBe(aligned);
    expect(readFileSync(path.join(folder.path, "notes.md"), "utf8")).toBe("a  |  b\n");
    expect(await runIn(folder.path, "format")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  it("writes nothing with --check", async () => {
    using folder = createFolder({ "house.md": ragged });
    expect(await runIn(folder.path, "format --check")).toEqual({ exitCode: 1, stdout: "house.md\n", stderr: "" });
    expect(readFileSync(path.join(folder.path, "house.md"), "utf8")).toBe(ragged);
  });

  it("prints standard input", async () => {
    using folder = createFolder();
    expect(await runIn(folder.path, "format -", { stdin: ragged })).toEqual({
      exitCode: 0,
      stdout: aligned,
      stderr: "",
    });
    expect(await runIn(folder.path, "format -", { stdin: "# Notes\n" })).toMatchObject({ stdout: "# Notes\n" });
  });
});
