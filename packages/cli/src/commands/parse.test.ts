import { type ParseOutput, parseOutput } from "@raci-kit/model/contracts";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const document = `---
title: Who does what
version: 1.2.0
updated: 2024-03-28
---

${house(rows.leak, rows.boiler)}`;

function parsed(stdout: string): ParseOutput {
  return parseOutput.parse(JSON.parse(stdout));
}

describe("raci parse", () => {
  it("prints all that was understood, with its place", async () => {
    using folder = createFolder({ "house.md": document });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "parse house.md");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(parsed(stdout).documents).toMatchObject([
      {
        path: "house.md",
        title: "Who does what",
        version: "1.2.0",
        updated: "2024-03-28",
        scheme: "RACI",
        legend: [],
        matrices: [
          {
            section: ["House: RACI"],
            orientation: "parties-in-columns",
            parties: ["Tenant", "Landlord"],
            range: { start: { line: 9, column: 1 }, end: { line: 12, column: 32 } },
            activities: [
              {
                name: "Report a leak",
                group: null,
                assignments: [
                  { party: "Tenant", roles: ["A"], raw: "A" },
                  { party: "Landlord", roles: ["R"], raw: "R" },
                ],
              },
              {
                name: "Replace the boiler",
                assignments: [
                  { party: "Tenant", roles: ["I"], raw: "I" },
                  {
                    party: "Landlord",
                    roles: ["R", "A"],
                    raw: "RA",
                    range: { start: { line: 12, column: 28 }, end: { line: 12, column: 30 } },
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it("prints a document without a matrix, and notes it", async () => {
    using folder = createFolder({ "readme.md": "# Hello\n" });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "parse readme.md");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "note: readme.md holds no responsibility matrix\n" });
    expect(parsed(stdout).documents).toMatchObject([{ path: "readme.md", title: "Hello", matrices: [] }]);
  });

  it("prints every document of a folder, by path", async () => {
    using folder = createFolder({ "b.md": document, "a/c.md": document, "readme.md": "" });
    const { stdout, stderr } = await runIn(folder.path, "parse");
    expect(parsed(stdout).documents.map(({ path }) => path)).toEqual(["a/c.md", "b.md", "readme.md"]);
    expect(stderr).toBe("");
  });

  it("reads standard input", async () => {
    using folder = createFolder();
    const { stdout } = await runIn(folder.path, "parse -", { stdin: document });
    expect(parsed(stdout).documents.map(({ path }) => path)).toEqual(["<stdin>"]);
  });

  it("prints what it could read, and ends with 3 for the rest", async () => {
    using folder = createFolder({ "house.md": document, "photo.md": Buffer.from([0, 0]) });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "parse photo.md house.md");
    expect(exitCode).toBe(3);
    expect(parsed(stdout).documents.map(({ path }) => path)).toEqual(["house.md"]);
    expect(stderr).toMatch(/^error: photo\.md: a binary file/u);
  });

  it("draws for people with --format text, as `raci show` does", async () => {
    using folder = createFolder({ "house.md": document });
    const { stdout } = await runIn(folder.path, "parse house.md --format text");
    expect(stdout).toBe((await runIn(folder.path, "show house.md")).stdout);
  });

  it("explains what every table was taken for", async () => {
    const prices = "| Thing | Price |\n| --- | --- |\n| Key | 12 |\n| Bulb | 3 |\n";
    using folder = createFolder({ "house.md": `${house(rows.leak, rows.boiler)}\n${prices}` });
    const { exitCode, stdout } = await runIn(folder.path, "parse house.md --explain");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^house\.md:3 +matrix +score .*\nhouse\.md:8 +other +score .*\n$/u);
  });
});
