import { Ajv } from "ajv";
import { expect, test } from "vitest";

import { configJsonSchema, parseConfig } from "./index.ts";

const validate = new Ajv({ strict: true, allErrors: true }).compile(configJsonSchema());

const accepted = [
  {},
  { $schema: "./raci.schema.json", include: ["docs/**/*.md"], exclude: ["archive/**"], preset: "legacy" },
  {
    rules: { "known-role": "off", "no-empty-party": ["error", { within: "cell" }], "row-shape": { severity: "info" } },
  },
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
  const properties = Object.keys(parseConfig("{}", "a.json")).filter((key) => key !== "path");
  for (const key of ["$schema", ...properties]) {
    expect(configJsonSchema()).toHaveProperty(["properties", key, "description"], expect.stringMatching(/\.$/u));
  }
});
