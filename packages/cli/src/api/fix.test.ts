import { chmodSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { fix, fixText } from "./fix.ts";
import { formatText } from "./format.ts";

const untidy = house(rows.leak, "Clean the gutter | CC | ra", "Sweep the yard | RR | R");
const tidy = house(rows.leak, "Clean the gutter | C | RA", "Sweep the yard | R | R");

describe("fix", () => {
  it("replaces files, and tells what was mended and what is left", async () => {
    using folder = createFolder({ "docs/house.md": untidy });
    const { changed, findings, passed } = await fix({ cwd: folder.path });
    expect(changed).toMatchObject([{ path: "docs/house.md", before: untidy, after: tidy }]);
    expect(changed[0]?.mended.map(({ rule }) => rule).toSorted()).toEqual([
      "no-repeated-role",
      "no-repeated-role",
      "role-notation",
    ]);
    expect([passed, findings.map(({ rule }) => rule)]).toEqual([false, ["single-accountable"]]);
    expect(readFileSync(path.join(folder.path, "docs/house.md"), "utf8")).toBe(tidy);
  });

  it("writes nothing when it is told so", async () => {
    using folder = createFolder({ "house.md": untidy });
    const { changed } = await fix({ cwd: folder.path, write: false });
    expect(changed.map(({ after }) => after)).toEqual([tidy]);
    expect(readFileSync(path.join(folder.path, "house.md"), "utf8")).toBe(untidy);
  });

  it("tells what could not be written", async () => {
    using folder = createFolder({ "house.md": untidy });
    chmodSync(path.join(folder.path, "house.md"), 0o444);
    const { changed, unreadable } = await fix({ cwd: folder.path });
    expect([changed, unreadable]).toMatchObject([
      [],
      [{ path: "house.md", reason: expect.stringContaining("read-only") }],
    ]);
  });
});

describe("fixText", () => {
  it("gives the mended text", async () => {
    const { text, mended, summary } = await fixText(untidy, { config: false, baseline: false });
    expect([text, mended.length, summary.errors]).toEqual([tidy, 3, 1]);
  });

  it("applies unsafe fixes when it is told so", async () => {
    const misspelt = house(rows.leak, "Paint the stairs | Acountable | R");
    const textOf = async (unsafe: boolean): Promise<string> =>
      (await fixText(misspelt, { config: false, unsafe })).text;
    expect(await textOf(false)).toBe(misspelt);
    expect(await textOf(true)).toBe(house(rows.leak, "Paint the stairs | A | R"));
  });

  it("gives back what it is told to leave out", async () => {
    const report = await fixText(untidy, { path: "old.md", config: { exclude: ["old.md"] } });
    expect([report.text, report.mended]).toEqual([untidy, []]);
  });
});

describe("formatText", () => {
  it("aligns the matrices", async () => {
    expect(await formatText(house(rows.leak), { config: false })).toContain("| Report a leak | A      | R        |\n");
  });
});
