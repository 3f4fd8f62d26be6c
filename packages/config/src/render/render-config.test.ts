import fc from "fast-check";
import { expect, test } from "vitest";

import { parseConfig } from "../parse-config.ts";
import type { ProposedConfig } from "./proposed-config.ts";
import { configLanguages, renderConfig } from "./render-config.ts";

const proposal: ProposedConfig = [
  {
    key: "parties",
    value: [
      { name: "Customer", aliases: ["Customers"] },
      { name: "Host", aliases: [] },
    ],
    remark: "Who.",
  },
  { key: "preset", value: "legacy", remark: "Old documents." },
  { key: "locales", value: ["{name}.{locale}.md"], remark: "Translations." },
];

test("YAML has every setting under its remark", () => {
  expect(renderConfig(proposal, "yaml")).toBe(`\
# Who.
parties:
  - name: Customer
    aliases:
      - Customers
  - name: Host

# Old documents.
preset: legacy

# Translations.
locales:
  - "{name}.{locale}.md"
`);
});

test("TOML has its tables last", () => {
  expect(renderConfig(proposal, "toml")).toBe(`\
# Old documents.
preset = "legacy"

# Translations.
locales = ["{name}.{locale}.md"]

# Who.
[[parties]]
name = "Customer"
aliases = ["Customers"]

[[parties]]
name = "Host"
`);
});

test("every language is read back as what was written, whatever the parties are called", () => {
  const name = fc.string({
    unit: fc.oneof(fc.constantFrom("#", ":", "'", '"', "\\", "\n", "\u007F", "no"), fc.string()),
    minLength: 1,
  });
  const names = fc.uniqueArray(
    name.filter((each) => /\S/u.test(each)),
    { selector: (each) => each.trim().toLowerCase(), minLength: 2, maxLength: 6 },
  );
  fc.assert(
    fc.property(names, fc.constantFrom(...configLanguages), ([first = "", ...aliases], language) => {
      const parties = [{ name: first, aliases }];
      const text = renderConfig([...proposal.slice(1), { key: "parties", value: parties, remark: "Who." }], language);
      const config = parseConfig(text, `raci.config.${language}`);
      expect(config.parties).toEqual([{ name: first, aliases, owners: [] }]);
      expect([config.preset, config.locales]).toEqual(["legacy", ["{name}.{locale}.md"]]);
    }),
    { seed: 41, numRuns: 200 },
  );
});
