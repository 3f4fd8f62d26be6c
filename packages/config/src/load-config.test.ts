import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { loadConfig } from "./index.ts";
import { configErrorOf } from "./testing/config-errors.ts";

const folder = mkdtempSync(join(tmpdir(), "raci-kit-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("reads a file", () => {
  const file = join(folder, "raci.config.json");
  writeFileSync(file, '\uFEFF{ "preset": "strict" }');
  expect(loadConfig(file)).toMatchObject({ path: file, preset: "strict" });
});

const latin1 = Buffer.from('{ "scheme": "Zuständig" }', "latin1");
const utf16 = Buffer.from("\uFEFF{}", "utf16le");

const failures = [
  { name: "missing.json", make: () => undefined, message: "Found no such file." },
  { name: "folder.json", make: (file: string) => mkdirSync(file), message: "Found a folder, expected a file." },
  {
    name: "latin1.json",
    make: (file: string) => writeFileSync(file, latin1),
    message: "Found bytes that are no UTF-8, expected a text saved as UTF-8.",
  },
  {
    name: "utf16.yaml",
    make: (file: string) => writeFileSync(file, utf16),
    message: "Found bytes that are no UTF-8, expected a text saved as UTF-8.",
  },
];

test.each(failures)("says what is wrong with $name", ({ name, make, message }) => {
  const file = join(folder, name);
  make(file);
  const error = configErrorOf(() => loadConfig(file));
  expect(error.message).toBe(`${file}: ${message}`);
  expect(error.problems).toEqual([{ message, path: file, line: null, column: null, key: "" }]);
});

test("passes on what the system says", () => {
  const file = join(folder, `${"x".repeat(300)}.json`);
  expect(configErrorOf(() => loadConfig(file)).message).toContain("The file could not be read: Error: ENAMETOOLONG");
});
