import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitBlocks } from "./fit-blocks.ts";
import { fixedBlock, type MarkdownBlock, tableBlock } from "./markdown-block.ts";

const more = (rows: number): string => `${rows} more`;
const names = (heading: string, cells: string[][]): MarkdownBlock[] =>
  tableBlock({ heading, columns: ["Name"], rows: cells });
const rows = (count: number, text: string): string[][] => Array.from({ length: count }, () => [text]);

describe("fitBlocks", () => {
  test("keeps everything that fits", () => {
    const blocks = [fixedBlock(["First"]), ...names("Names", rows(2, "Ada"))];
    expect(fitBlocks(blocks, 1000, more)).toBe("First\n#### Names\n\n| Name |\n| --- |\n| Ada |\n| Ada |\n\n");
  });

  test("keeps short tables whole, cuts long ones at whole rows and counts what it cut", () => {
    const blocks = [
      ...names("Long", rows(100, "Ada")),
      ...names("Short", rows(2, "Bob")),
      ...names("Longer", rows(500, "Cyd")),
    ];
    const text = fitBlocks(blocks, 600, more);
    const kept = (name: string): number => text.split("\n").filter((line) => line === `| ${name} |`).length;
    expect(kept("Bob")).toBe(2);
    expect(kept("Ada")).toBe(kept("Cyd"));
    expect(text).toContain(`\n\n${100 - kept("Ada")} more\n\n`);
    expect(text).toContain(`\n\n${500 - kept("Cyd")} more\n\n`);
    expect(text.length).toBeLessThanOrEqual(600);
  });

  test("never exceeds the limit and loses no row uncounted", () => {
    const counts = fc.array(fc.nat({ max: 200 }), { maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1200, max: 5000 }), (tables, limit) => {
        const text = fitBlocks(
          tables.flatMap((count) => names("Names", rows(count, "Ada"))),
          limit,
          more,
        );
        const cut = [...text.matchAll(/^(\d+) more$/gmu)].reduce((sum, match) => sum + Number(match[1]), 0);
        const kept = text.split("\n").filter((line) => line === "| Ada |").length;
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(kept + cut).toBe(tables.reduce((sum, count) => sum + count, 0));
      }),
      { seed: 6 },
    );
  });
});
