import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { comparisonFormats } from "./comparison-formats.ts";
import { lintFormats } from "./lint-formats.ts";
import { reviewFormats } from "./review-formats.ts";

const page = readFileSync(new URL("../../../../docs/formats.md", import.meta.url), "utf8");

test("the page lists exactly the formats of each command", () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` *\| ([a-z, ]+?) *\|/gmu)].map(([, format = "", commands = ""]) => ({
    format,
    commands: commands.split(", "),
  }));
  const listed = (command: string): string[] =>
    rows.flatMap(({ format, commands }) => (commands.includes(command) ? [format] : []));

  expect(listed("lint").toSorted()).toEqual(Object.keys(lintFormats).toSorted());
  expect(listed("diff").toSorted()).toEqual(Object.keys(comparisonFormats).toSorted());
  expect(listed("review").toSorted()).toEqual(Object.keys(reviewFormats).toSorted());
});
