import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { configJsonSchema } from "./schema.ts";
import { assemble } from "./testing/assemble.ts";
import { problemsOf, configErrorOf } from "./testing/config-errors.ts";

const page = readFileSync(new URL("../../../docs/configuration.md", import.meta.url), "utf8");

/** What the examples extend. */
const shared = { "shared/raci.base.yaml": "schemes: { OARP: { roles: { O: { name: Owner, duty: accountable } } } }\n" };

/** The configurations of the page, each with the output that the page shows right below it, if any. */
const examples = [...page.matchAll(/^```(jsonc|yaml|toml)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gmsu)].map(
  ([, language = "", text = "", output]) => ({ path: `raci.config.${language}`, text, output: output?.trimEnd() }),
);

describe("docs/configuration.md", () => {
  test.each(examples.filter(({ output }) => output === undefined))(
    "shows what can be read: $text",
    ({ path, text }) => {
      expect(problemsOf(() => assemble({ ...shared, [path]: text }, path))).toEqual([]);
    },
  );

  test.each(examples.filter(({ output }) => output !== undefined))("shows real output: $output", (example) => {
    expect(configErrorOf(() => assemble({ ...shared, [example.path]: example.text }, example.path)).message).toBe(
      example.output,
    );
  });

  test("has a part for every key", () => {
    const parts = [...page.matchAll(/^### `(.*)`$/gmu)].map(([, key]) => key);
    expect(configJsonSchema()).toHaveProperty(
      "properties",
      Object.fromEntries(parts.map((key) => [key, expect.anything()])),
    );
    expect(examples.length).toBeGreaterThan(parts.length);
  });
});
