import { diffOutput } from "@raci-kit/model/contracts";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const before = house(rows.leak, rows.boiler, rows.stairs);
const moved = house("Report a leak | R | A", rows.boiler, rows.stairs);
const reworded = house(rows.leak, "Replace the old boiler | I | RA", rows.stairs);
const nothing = "No duty moves, nothing else changed.\n\nVersion step: none, because nothing changed.\n";

describe("raci diff OLD NEW", () => {
  it("leads with the duties that moved", async () => {
    using folder = createFolder({ "old.md": before, "new.md": moved });
    expect(await runIn(folder.path, "diff old.md new.md")).toEqual({
      exitCode: 0,
      stdout: `\
2 duties move: Landlord becomes accountable for "Report a leak", was Tenant; Tenant becomes responsible for "Report a leak", was Landlord.

Duties that move
old.md → new.md
  House: RACI
    major  Landlord is now accountable for "Report a leak", was Tenant  new.md:5
    major  Tenant is now responsible for "Report a leak", was Landlord  new.md:5

Party balance
  Party     R      A      C  I
  ────────  ─────  ─────  ─  ─
  Tenant    0 → 1  1 → 0  1  1
  Landlord  3 → 2  2 → 3  0  0

Version step: major, because 1 accountable duty moves and 1 responsible duty moves.
`,
      stderr: "",
    });
  });

  it("says when nothing changed", async () => {
    using folder = createFolder({ "old.md": before });
    expect(await runIn(folder.path, "diff old.md old.md")).toEqual({ exitCode: 0, stdout: nothing, stderr: "" });
  });

  it("counts changes of wording, and shows them with --details", async () => {
    using folder = createFolder({ "old.md": before, "new.md": reworded });
    const short = await runIn(folder.path, "diff old.md new.md");
    expect(short.stdout).toMatch(/^No duty moves\b.*1 activity reworded\.\n/u);
    expect(short.stdout).not.toContain("the old boiler");
    const long = await runIn(folder.path, "diff -d old.md new.md");
    expect(long.stdout).toContain("patch  Replace the {+old +}boiler  new.md:6\n");
  });

  it.each([
    ["moved.md", 0],
    ["moved.md --fail-on major", 1],
    ["moved.md --fail-on none", 0],
    ["reworded.md --fail-on major", 0],
    ["reworded.md --fail-on minor", 0],
    ["reworded.md --fail-on patch", 1],
    ["before.md --fail-on patch", 0],
  ])("before.md %s ends with %i", async (words, exitCode) => {
    using folder = createFolder({ "before.md": before, "moved.md": moved, "reworded.md": reworded });
    expect(await runIn(folder.path, `diff before.md ${words}`)).toMatchObject({ exitCode, stderr: "" });
  });

  it("prints changes as data", async () => {
    using folder = createFolder({ "old.md": before, "new.md": moved });
    const { stdout } = await runIn(folder.path, "diff old.md new.md --format json");
    const { documents, summary } = diffOutput.parse(JSON.parse(stdout));
    expect(documents).toMatchObject([
      {
        path: "new.md",
        previousPath: "old.md",
        bump: "major",
        changes: [
          {
            kind: "accountable-transferred",
            activity: { before: "Report a leak", after: "Report a leak" },
            party: { before: "Tenant", after: "Landlord" },
          },
          { kind: "responsible-transferred", party: { before: "Landlord", after: "Tenant" } },
        ],
      },
    ]);
    expect(documents[0]?.matched).toHaveLength(3);
    expect(summary).toEqual({
      documents: 1,
      changes: 2,
      shifts: 2,
      major: 2,
      minor: 0,
      patch: 0,
      ignored: 0,
      bump: "major",
    });
  });

  it("shows both revisions beside each other where there is room, else in one table", async () => {
    using folder = createFolder({ "old.md": before, "new.md": moved });
    const command = "diff old.md new.md --format side-by-side";
    const wide = await runIn(folder.path, command, { width: 160 });
    const row = wide.stdout.split("\n").find((line) => line.includes("Report a leak"));
    expect(row?.match(/Report a leak/gu)).toHaveLength(2);
    const narrow = await runIn(folder.path, command, { width: 50 });
    expect(narrow.stdout.split("\n").every((line) => line.length <= 50 || line.startsWith("2 duties"))).toBe(true);
    expect(narrow.stdout).toContain("Report a leak");
  });

  it("reads either side from standard input", async () => {
    using folder = createFolder({ "old.md": before });
    const { stdout } = await runIn(folder.path, "diff old.md - --format json", { stdin: moved });
    expect(diffOutput.parse(JSON.parse(stdout)).summary.shifts).toBe(2);
    expect(await runIn(folder.path, "diff - old.md", { stdin: before })).toMatchObject({ stdout: nothing });
  });

  it("notes a document without a matrix", async () => {
    using folder = createFolder({ "readme.md": "# Hello\n" });
    expect(await runIn(folder.path, "diff readme.md readme.md")).toEqual({
      exitCode: 0,
      stdout: nothing,
      stderr: "note: readme.md holds no responsibility matrix\n",
    });
  });

  it("does not say that no duty moves in a document that cannot be read", async () => {
    using folder = createFolder({ "old.md": before, "new.md": Buffer.from([0, 0, 0]) });
    expect(await runIn(folder.path, "diff old.md new.md")).toEqual({
      exitCode: 3,
      stdout: "",
      stderr: `\
error: new.md: a binary file, a zero byte stands at byte 1
  Expected Markdown as UTF-8 text (or UTF-16 with a byte order mark).
`,
    });
  });
});

describe("raci diff OLD-FOLDER NEW-FOLDER", () => {
  it("pairs documents by path, then by what they say", async () => {
    using folder = createFolder({
      "v1/house.md": before,
      "v1/garden.md": house("Water the plants | RA | I", "Mow the lawn | I | RA", "Trim the hedge | C | RA"),
      "v2/house.md": moved,
      "v2/outside/garden.md": house("Water the plants | RA | I", "Mow the lawn | I | RA", "Trim the hedge | C | RA"),
    });
    const { stdout } = await runIn(folder.path, "diff v1 v2 --format json");
    const { documents } = diffOutput.parse(JSON.parse(stdout));
    expect(documents.map(({ previousPath, path, changes }) => [previousPath, path, changes.length])).toEqual([
      ["house.md", "house.md", 2],
      ["garden.md", "outside/garden.md", 1],
    ]);
  });

  it("tells documents that came and went", async () => {
    using folder = createFolder({
      "v1/house.md": before,
      "v2/garden.md": house("Mow the lawn | I | RA", "Rake | A | R"),
    });
    const { stdout } = await runIn(folder.path, "diff v1 v2");
    expect(stdout).toMatch(/^[^\n]*1 document added, 1 document removed/u);
  });
});
