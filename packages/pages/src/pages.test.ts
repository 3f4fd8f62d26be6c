import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allPages, pageFolders } from "./pages.ts";

const docs = new URL("../../../docs/", import.meta.url);
const pages = allPages();

test.each(pages)("$path is up to date", ({ path, text }) => {
  expect(readFileSync(new URL(path, docs), "utf8"), "run: pnpm --filter @raci-kit/pages pages").toBe(text);
});

test.each(pageFolders)("every page in %s belongs to something", (folder) => {
  const present = readdirSync(new URL(`${folder}/`, docs)).map((name) => `${folder}/${name}`);
  expect(present.filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
});
