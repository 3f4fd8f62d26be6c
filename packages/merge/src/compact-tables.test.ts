import { describe, expect, it } from "vitest";
import { compactTables } from "./compact-tables.ts";

const reading = { path: "model.md" };

const aligned = `\
# Hosting: RACI

| Name  |  Price |
| ----- | -----: |
| Disk  |     10 |

> | Activity             | Customer | Provider |
> | :------------------- | :------: | -------- |
> | Back up the database |     I    | RA       |
> | Order more storage   |    RA    |          |
`;

describe("compactTables", () => {
  it("takes the alignment out of matrices alone and keeps every line in its place", () => {
    const lines = compactTables(aligned, reading).split("\n");
    expect(lines.slice(0, 6)).toEqual(aligned.split("\n").slice(0, 6));
    expect(lines.slice(6)).toEqual([
      "> | Activity | Customer | Provider |",
      "> | :--- | :---: | --- |",
      "> | Back up the database | I | RA |",
      "> | Order more storage | RA |  |",
      "",
    ]);
  });

  it("makes one of two revisions that differ in alignment", () => {
    const once = compactTables(aligned, reading);
    expect(compactTables(once, reading)).toBe(once);
  });

  it.each<[what: string, written: (text: string) => string]>([
    ["line ends", (text) => text.replaceAll("\n", "\r\n")],
    ["byte order mark", (text) => `\uFEFF${text}`],
    ["missing last line end", (text) => text.trimEnd()],
  ])("keeps the %s, which git may have to show", (_what, written) => {
    expect(compactTables(written(aligned), reading)).toBe(written(compactTables(aligned, reading)));
  });

  it.each(["", "Plain prose.\n", "a\r\nb\n", "| a |\n| --- |"])("leaves %j alone", (text) => {
    expect(compactTables(text, reading)).toBe(text);
  });
});
