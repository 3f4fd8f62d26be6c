import { Ajv } from "ajv";
import { expect, test } from "vitest";

import { parseConfig } from "./parse-config.ts";
import { configJsonSchema } from "./schema.ts";

const validate = new Ajv({ strict: true, allErrors: true }).compile(configJsonSchema());

const accepted = [
  {},
  { $schema: "./raci.schema.json", include: ["docs/**/*.md"], exclude: ["archive/**"], preset: "legacy" },
  {
    rules: { "known-role": "off", "no-empty-party": ["error", { within: "cell" }], "row-shape": { severity: "info" } },
  },
  { extends: "strict", overrides: [{ files: ["old/**"], preset: "legacy", rules: { "known-role": "off" } }] },
  { schemes: { OARP: { roles: { O: { name: "Owner", duty: "accountable" } } } }, scheme: "OARP" },
  { parties: [{ name: "Customer", aliases: ["Client"], owners: ["@example/care"] }], locales: ["{name}.{locale}.md"] },
  {
    policy: [{ kind: "consulted-removed", impact: "ignore" }],
    failOn: { lint: "none", diff: "minor", review: "patch" },
  },
];

test.each(accepted)("accepts what the loader accepts: %j", (config) => {
  expect(parseConfig(JSON.stringify(config), "a.json").path).toBe("a.json");
  validate(config);
  expect(validate.errors).toBeNull();
});

const refused = [
  [],
  { includes: [] },
  { include: "docs/**" },
  { extends: 5 },
  { overrides: [{ rules: {} }] },
  { overrides: [{ files: [] }] },
  { overrides: [{ files: ["a.md"], rules: { "known-role": "eror" } }] },
  { include: [" "] },
  { preset: "strickt" },
  { rules: { "single-acountable": "error" } },
  { rules: { "known-role": "eror" } },
  { rules: { "known-role": ["error"] } },
  { rules: { "no-empty-party": { options: { within: "table" } } } },
  { rules: { "no-empty-party": { options: { wihin: "cell" } } } },
  { schemes: { OARP: { roles: {} } } },
  { schemes: { "TWO WORDS": { roles: { A: { name: "A", duty: "other" } } } } },
  { schemes: { OARP: { roles: { "1": { name: "Owner", duty: "accountable" } } } } },
  { parties: [{ aliases: [] }] },
  { policy: [{ party: "Customer" }] },
  { policy: [{ kind: "everything", impact: "major" }] },
  { failOn: { lint: "major" } },
];

test.each(refused)("refuses what the loader refuses: %j", (config) => {
  expect(() => parseConfig(JSON.stringify(config), "a.json")).toThrow("a.json:1:");
  expect(validate(config)).toBe(false);
});

test("tells an editor what each key is for", () => {
  const { path: _path, files: _files, ruleLayers: _layers, ...rest } = parseConfig("{}", "a.json");
  for (const key of ["$schema", "extends", "overrides", ...Object.keys(rest)]) {
    expect(configJsonSchema()).toHaveProperty(["properties", key, "description"], expect.stringMatching(/\.$/u));
  }
});
