import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import { type ConfigContent, ConfigError, loadConfig, loadConfigFrom } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "raci-kit-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into a folder of their own and gives that folder. */
function write(files: Readonly<Record<string, string | Uint8Array>>): string {
  const own = mkdtempSync(join(folder, "case-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(own, name, ".."), { recursive: true });
    writeFileSync(join(own, name), content);
  }
  return own;
}

const trusting = { programs: true };

async function errorOf(file: string, options = trusting): Promise<ConfigError> {
  try {
    await loadConfig(file, options);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("Expected a ConfigError, but nothing failed.");
}

test("reads a file", async () => {
  const file = join(write({ "raci.config.json": '\uFEFF{ "preset": "strict" }' }), "raci.config.json");
  expect(await loadConfig(file, trusting)).toMatchObject({ path: file, files: [file], preset: "strict" });
});

const unreadable = [
  { name: "missing.json", make: () => undefined, message: "Found no such file." },
  { name: "folder.json", make: (file: string) => mkdirSync(file), message: "Found a folder, expected a file." },
  {
    name: "latin1.json",
    make: (file: string) => writeFileSync(file, Buffer.from('{ "scheme": "Zuständig" }', "latin1")),
    message: "Found bytes that are no UTF-8, expected a text saved as UTF-8.",
  },
  {
    name: "utf16.yaml",
    make: (file: string) => writeFileSync(file, Buffer.from("\uFEFF{}", "utf16le")),
    message: "Found bytes that are no UTF-8, expected a text saved as UTF-8.",
  },
];

test.each(unreadable)("says what is wrong with $name", async ({ name, make, message }) => {
  const file = join(folder, name);
  make(file);
  const error = await errorOf(file);
  expect(error.message).toBe(`${file}: ${message}`);
  expect(error.problems).toEqual([{ message, path: file, line: null, column: null, key: "" }]);
});

test("passes on what the system says", async () => {
  const file = join(folder, `${"x".repeat(300)}.json`);
  expect((await errorOf(file)).message).toContain("The file could not be read: Error: ENAMETOOLONG");
});

describe("package.json", () => {
  test("holds a configuration under raci", async () => {
    const file = join(write({ "package.json": '{ "name": "docs", "raci": { "preset": "legacy" } }' }), "package.json");
    expect(await loadConfig(file, trusting)).toMatchObject({ path: file, preset: "legacy" });
  });

  test("has places and keys of its own", async () => {
    const file = join(
      write({ "package.json": '{\n  "type": 5,\n  "raci": { "preset": "legcy", "rulez": {} }\n}' }),
      "package.json",
    );
    expect((await errorOf(file)).message).toBe(
      [
        `${file}:3:23 raci.preset: Unknown preset "legcy", did you mean "legacy"?`,
        `${file}:3:32 raci.rulez: Unknown key "rulez", did you mean "rules"?`,
      ].join("\n"),
    );
  });

  test("needs the key when it is named", async () => {
    const file = join(write({ "package.json": "{}" }), "package.json");
    expect((await errorOf(file)).message).toBe(`${file}: Found no key "raci", expected the configuration there.`);
  });
});

describe("a program", () => {
  test.each([
    ["raci.config.js", "export default { preset: 'strict', rules: { 'known-role': 'off' } };"],
    [
      "raci.config.ts",
      "const preset: string = 'strict';\nexport default { preset, rules: { 'known-role': 'off' } } as const;",
    ],
    ["raci.config.mjs", "export default Promise.resolve({ preset: 'strict', rules: { 'known-role': 'off' } });"],
  ])("%s gives its default export", async (name, text) => {
    const file = join(write({ [name]: text }), name);
    const { preset, rules } = await loadConfig(file, trusting);
    expect([preset, rules["known-role"]?.severity]).toEqual(["strict", "off"]);
  });

  test("may extend data, and data may extend it", async () => {
    const own = write({
      "raci.config.yaml": "extends: ./shared/rules.js\n",
      "shared/rules.js": "export default { extends: ['./base.toml'], scheme: 'OARP' };",
      "shared/base.toml": '[schemes.OARP.roles.O]\nname = "Owner"\nduty = "accountable"\n',
    });
    const config = await loadConfig(join(own, "raci.config.yaml"), trusting);
    expect(config.scheme?.name).toBe("OARP");
    expect(config.files).toEqual(
      ["shared/base.toml", "shared/rules.js", "raci.config.yaml"].map((each) => join(own, each)),
    );
  });

  test.each([
    [
      "nothing.js",
      "const preset = 'strict';",
      "Found no default export, expected the configuration: `export default { ... }`.",
    ],
    ["throws.js", "throw new Error('no token');", "The program failed: Error: no token"],
    ["syntax.js", "export default {", "The program failed: "],
    [
      "wrong.js",
      "export default { preset: 'legcy', include: [/md$/] };",
      'preset: Unknown preset "legcy", did you mean "legacy"?',
    ],
  ])("%s that goes wrong is explained", async (name, text, message) => {
    const file = join(write({ [name]: text }), name);
    expect((await errorOf(file)).message).toContain(message);
  });

  test("does not run where it may not, neither by itself nor extended", async () => {
    const trap =
      "import { writeFileSync } from 'node:fs';\nwriteFileSync(import.meta.filename + '.ran', '');\nexport default {};";
    const own = write({ "raci.config.js": trap, "a.yaml": "extends: ./raci.config.js\n" });
    const refusal =
      "found a program, expected data: where a revision is judged, nothing of it may run. Write the configuration as .yaml, .json or .toml.";
    const file = join(own, "raci.config.js");
    expect((await errorOf(file, { programs: false })).message).toBe(`${file}: F${refusal.slice(1)}`);
    expect((await errorOf(join(own, "a.yaml"), { programs: false })).message).toBe(
      `${join(own, "a.yaml")}:1:10 extends: Found "./raci.config.js": ${refusal}`,
    );
    await expect(loadConfig(`${file}.ran`, trusting)).rejects.toThrow("Found no such file.");
  });

  test("does not run when its text comes from elsewhere", async () => {
    await expect(loadConfigFrom("v1:raci.config.ts", readProgram)).rejects.toThrow(
      "v1:raci.config.ts: Found a program, expected data",
    );
  });
});

function readProgram(): Promise<ConfigContent> {
  return Promise.resolve({ kind: "text", text: "export default {}" });
}
