import { describe, expect, it } from "vitest";
import { sectionOf } from "./section-path.ts";

describe("sectionOf", () => {
  it.each([
    ["", []],
    [" ", []],
    ["Operations", ["Operations"]],
    ["Operations > Backups", ["Operations", "Backups"]],
    ["a \\> b > c->d", ["a > b", "c->d"]],
    ["a \\\\> b > \\> c", ["a \\> b", "> c"]],
    ["1 > 2 > 3 > 4 > 5 > 6 > 7", ["1", "2", "3", "4", "5", "6 > 7"]],
  ])("takes %j apart", (path, titles) => {
    expect(sectionOf(path)).toEqual(titles.map((title, index) => ({ title, depth: index + 1 })));
  });
});
