import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changesBetween, matchesBetween } from "./testing/changes.ts";

// Each folder is one commit as writers make them, what a careful reader of both revisions says about it, and which
// activities are found again, how sure and why.
const root = join(import.meta.dirname, "../fixtures/commits");

describe("a commit with", () => {
  it.each(readdirSync(root))("%s", (name) => {
    const read = (file: string): string => readFileSync(join(root, name, file), "utf8");
    const [previous, current] = [read("previous.md"), read("current.md")];
    expect(linesOf(changesBetween(previous, current))).toBe(read("changes.txt"));
    expect(linesOf(matchesBetween(previous, current))).toBe(read("matches.txt"));
  });
});

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
