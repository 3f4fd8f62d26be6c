import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../registry.ts";
import { rulePages } from "./rule-pages.ts";

const docs = new URL("../../../../docs/", import.meta.url);
const pages = rulePages(rules);

test.each(pages)("$path is up to date", ({ path, text }) => {
  expect(readFileSync(new URL(path, docs), "utf8"), "run: pnpm --filter @raci-kit/linter pages").toBe(text);
});

test("every page belongs to a rule", () => {
  const present = readdirSync(new URL("rules/", docs)).map((name) => `rules/${name}`);
  expect(present.filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
});
