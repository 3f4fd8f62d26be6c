import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { configFileNames, findConfigFile } from "./index.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "raci-kit-config-"));
  mkdirSync(join(root, "repository/.git"), { recursive: true });
  mkdirSync(join(root, "repository/docs/guides"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string): string {
  const file = join(root, path);
  writeFileSync(file, "");
  return file;
}

test.each(configFileNames.filter((name) => name !== "package.json"))("finds %s from a subfolder", (name) => {
  const file = write(`repository/${name}`);
  expect(findConfigFile(join(root, "repository/docs/guides"))).toBe(file);
  expect(findConfigFile(join(root, "repository"))).toBe(file);
});

test("prefers the nearest", () => {
  const outer = write("repository/raci.config.json");
  const inner = write("repository/docs/raci.config.yaml");
  expect(findConfigFile(join(root, "repository/docs/guides"))).toBe(inner);
  expect(findConfigFile(join(root, "repository"))).toBe(outer);
});

test("does not look beyond the repository, be its .git a folder or a file", () => {
  write("raci.config.json");
  expect(findConfigFile(join(root, "repository/docs"))).toBeNull();

  mkdirSync(join(root, "worktree"));
  write("worktree/.git");
  expect(findConfigFile(join(root, "worktree"))).toBeNull();
});

test("looks up to the root of the file system outside a repository", () => {
  const file = write("raci.config.yml");
  mkdirSync(join(root, "plain/folder"), { recursive: true });
  expect(findConfigFile(join(root, "plain/folder"))).toBe(file);
});

test("names both files when one folder holds two", () => {
  const json = write("repository/raci.config.json");
  const yaml = write("repository/raci.config.yaml");
  expect(() => findConfigFile(join(root, "repository/docs"))).toThrow(
    `${json}: Found another configuration beside it, "${yaml}"; keep one of the two.`,
  );
});

describe("package.json", () => {
  const cases = [
    { says: '{ "name": "docs", "raci": {} }', holds: true },
    { says: '\uFEFF{ "raci": "strict" }', holds: true },
    { says: '{ "name": "docs", "devDependencies": { "raci": "1.0.0" } }', holds: false },
    { says: '{ "name": "raci", "keywords": ["raci"] }', holds: false },
    { says: '{ "raci": {}, }', holds: true },
    { says: "", holds: false },
    { says: '["raci"]', holds: false },
  ];
  test.each(cases)("$says: $holds", ({ says, holds }) => {
    const file = write("repository/docs/package.json");
    writeFileSync(file, says);
    const above = write("repository/raci.config.toml");
    expect(findConfigFile(join(root, "repository/docs"))).toBe(holds ? file : above);
  });
});
