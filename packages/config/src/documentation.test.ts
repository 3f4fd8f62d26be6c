import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { configJsonSchema, parseConfig } from "./index.ts";
import { problemsOf, configErrorOf } from "./testing/config-errors.ts";

const page = readFileSync(new URL("../../../docs/configuration.md", import.meta.url), "utf8");

/** The configurations of the page, each with the output that the page shows right below it, if any. */
const examples = [...page.matchAll(/^```(jsonc|yaml)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gmsu)].map(
  ([, language = "", text = "", output]) => ({ path: `raci.config.${language}`, text, output: output?.trimEnd() }),
);

describe("docs/configuration.md", () => {
  test.each(examples.filter(({ output }) => output === undefined))(
    "shows what can be read: $text",
    ({ path, text }) => {
      expect(problemsOf(() => parseConfig(text, path))).toEqual([]);
    },
  );

  test.each(examples.filter(({ output }) => output !== undefined))("shows real output: $output", (example) => {
    expect(configErrorOf(() => parseConfig(example.text, example.path)).message).toBe(example.output);
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
