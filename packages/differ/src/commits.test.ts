import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changesBetween } from "./testing/changes.ts";

// Each folder is one commit as writers make them, and what a careful reader of both revisions says about it.
const root = join(import.meta.dirname, "../fixtures/commits");

describe("a commit with", () => {
  it.each(readdirSync(root))("%s", (name) => {
    const read = (file: string): string => readFileSync(join(root, name, file), "utf8");
    const found = changesBetween(read("previous.md"), read("current.md"));
    expect(found.map((line) => `${line}\n`).join("")).toBe(read("changes.txt"));
  });
});
