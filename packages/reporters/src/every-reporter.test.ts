import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as reportersPackage from "./index.ts";
import { languages } from "./index.ts";
import { hostileTexts } from "./testing/hostile.ts";
import { problemsIn } from "./testing/problems.ts";
import { reporters } from "./testing/reporters.ts";

const names = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);

const anyLanguage = fc.constantFrom(...languages);

/** `report` without the colour codes that the reporter put in, and nothing else left out. */
function withoutColours(report: string): string {
  const [first = "", ...others] = report.split("\u001b[");
  return first + others.map((part) => (/^\d+m/u.test(part) ? part.replace(/^\d+m/u, "") : `\u001b[${part}`)).join("");
}

test("every exported reporter is registered here", () => {
  const exported = Object.keys(reportersPackage).filter((name) => /As[A-Z]|^verdict$/u.test(name));
  expect(Object.keys(reporters).toSorted()).toEqual(exported.toSorted());
});

test("every file of a reporter is registered here, too", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const named = files
    .map((file) => path.basename(file, ".ts"))
    .filter((name) => /-as-/u.test(name) && !name.endsWith(".test"))
    .map((name) => name.replaceAll("-", "").toLowerCase());
  const registered = new Set(Object.keys(reporters).map((name) => name.toLowerCase()));
  expect(named.filter((name) => !registered.has(name))).toEqual([]);
});

test("the fixture holds enough to be afraid of", () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
});

describe.each(Object.entries(reporters))("%s", (_, { medium, write }) => {
  test.each(hostileTexts.map((text) => [text]))("is safe with %j", (text) => {
    const problems = languages.flatMap((language) =>
      problemsIn(write(text, { colour: false, width: 80, language }), medium),
    );
    expect(problems).toEqual([]);
  });

  test("is safe with any name, in any width", () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 0, max: 200 }), anyLanguage, (name, width, language) => {
        expect(problemsIn(write(name, { colour: false, width, language }), medium)).toEqual([]);
      }),
      { seed: 7, numRuns: 30 },
    );
  });

  test("adds nothing but colour codes in colour", () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(problemsIn(withoutColours(write(name, { colour: true, width: 80 })), medium)).toEqual([]);
      }),
      { seed: 8, numRuns: 20 },
    );
  });

  test("writes the same twice", () => {
    const style = { colour: true, width: 80 };
    expect(write("Customer", style)).toBe(write("Customer", style));
  });
});
