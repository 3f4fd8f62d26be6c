import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";

import { defaultConfig, type ResolvedConfig } from "./index.ts";
import { parseConfig } from "./parse-config.ts";
import { problemsOf } from "./testing/config-errors.ts";

/** What a configuration says, whatever its file is called. */
function meaning({ path: _path, files: _files, ruleLayers: _layers, rules, ...rest }: ResolvedConfig): object {
  const settings = Object.entries(rules).map(([id, { severity, options }]) => [id, { severity, options }]);
  return { ...rest, rules: Object.fromEntries(settings) };
}

/** What a configuration changes about the defaults. */
function differences(text: string, path: string): Record<string, unknown> {
  const defaults = new Map(Object.entries(meaning(defaultConfig)));
  const entries = Object.entries(meaning(parseConfig(text, path)));
  return Object.fromEntries(
    entries.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults.get(key))),
  );
}

const emptyTexts = [
  { path: "raci.config.json", text: "" },
  { path: "raci.config.json", text: "{}" },
  { path: "raci.config.jsonc", text: " \n// nothing yet\n/* at all */\n" },
  { path: "raci.config.yaml", text: "" },
  { path: "raci.config.yaml", text: "# nothing yet\n" },
  { path: "raci.config.yml", text: "---\n" },
  { path: "raci.config.toml", text: "" },
  { path: "raci.config.toml", text: "# nothing yet\r\n" },
  { path: "v1.0.0:raci.config.YAML", text: "\uFEFF{}\r\n" },
];

test.each(emptyTexts)("takes $text for the defaults", ({ path, text }) => {
  expect(meaning(parseConfig(text, path))).toEqual(meaning(defaultConfig));
});

test("fills in the defaults", () => {
  const { rules, ...rest } = defaultConfig;
  expect(rest).toEqual({
    path: null,
    files: [],
    ruleLayers: [],
    include: ["**/*.md", "**/*.markdown", "**/*.mdx"],
    exclude: ["**/node_modules/**"],
    preset: "recommended",
    schemes: [],
    scheme: null,
    parties: [],
    locales: [],
    policy: [],
    failOn: { lint: "error", diff: "none", review: "major" },
  });
  expect(rules["single-accountable"]).toMatchObject({ severity: "error" });
  expect(rules["no-empty-party"]).toEqual({
    severity: "error",
    options: { within: "document" },
    origins: [{ preset: "recommended" }],
  });
});

const everyKey = {
  $schema: "./raci.schema.json",
  include: ["docs/**/*.md"],
  exclude: ["docs/archive/**"],
  preset: "strict",
  rules: {
    "known-role": "off",
    "row-shape": ["info", {}],
    "no-empty-party": { options: { within: "matrix" } },
    "unique-party": { severity: "warning" },
  },
  schemes: {
    OARP: {
      roles: {
        O: { name: "Owner", duty: "accountable" },
        A: { name: "Approver", duty: "other" },
        R: { name: "Responsible", duty: "responsible" },
        P: { name: "Participant", duty: "supporting" },
      },
    },
  },
  scheme: "oarp",
  parties: [
    { name: "Customer", aliases: ["Client"], owners: ["@example/customer-care", "care@example.com"] },
    { name: "Provider" },
  ],
  locales: ["{name}.{locale}.md"],
  policy: [
    { duty: "accountable", party: "client", impact: "major", reason: "The contract names them." },
    { kind: "notation-changed", path: "drafts/**", impact: "ignore" },
  ],
  failOn: { lint: "warning", review: "minor" },
};

const everyKeyInToml = `\
"$schema" = "./raci.schema.json"
include = ["docs/**/*.md"]
exclude = ['docs/archive/**']
preset = "strict"
scheme = "oarp"
locales = [
  "{name}.{locale}.md", # French, so far
]
failOn = { lint = "warning", review = "minor" }

[rules]
known-role = "off"
row-shape = ["info", {}]
no-empty-party.options.within = "matrix"
unique-party = { severity = "warning" }

[schemes.OARP.roles]
O = { name = "Owner", duty = "accountable" }
A = { name = "Approver", duty = "other" }
R = { name = "Responsible", duty = "responsible" }

[schemes.OARP.roles.P]
name = "Participant"
duty = "supporting"

[[parties]]
name = "Customer"
aliases = ["Client"]
owners = ["@example/customer-care", "care@example.com"]

[[parties]]
name = "Provider"

[[policy]]
duty = "accountable"
party = "client"
impact = "major"
reason = "The contract names them."

[[policy]]
kind = "notation-changed"
path = "drafts/**"
impact = "ignore"
`;

test.each([
  { path: "raci.config.json", text: JSON.stringify(everyKey) },
  { path: "raci.config.jsonc", text: `// ours\n${JSON.stringify(everyKey, null, 2)}` },
  { path: "raci.config.yaml", text: stringify(everyKey) },
  { path: "raci.config.toml", text: everyKeyInToml },
])("reads every key of $path", ({ path, text }) => {
  const { rules, ruleLayers: _layers, ...rest } = parseConfig(text, path);
  const oarp = {
    name: "OARP",
    roles: [
      { letter: "O", name: "Owner", duty: "accountable" },
      { letter: "A", name: "Approver", duty: "other" },
      { letter: "R", name: "Responsible", duty: "responsible" },
      { letter: "P", name: "Participant", duty: "supporting" },
    ],
  };
  expect(rest).toEqual({
    path,
    files: [path],
    include: ["docs/**/*.md"],
    exclude: ["**/node_modules/**", "docs/archive/**"],
    preset: "strict",
    schemes: [oarp],
    scheme: oarp,
    parties: [
      { name: "Customer", aliases: ["Client"], owners: ["@example/customer-care", "care@example.com"] },
      { name: "Provider", aliases: [], owners: [] },
    ],
    locales: ["{name}.{locale}.md"],
    policy: [
      {
        kind: null,
        duty: "accountable",
        party: "client",
        section: null,
        path: null,
        impact: "major",
        reason: "The contract names them.",
      },
      {
        kind: "notation-changed",
        duty: null,
        party: null,
        section: null,
        path: "drafts/**",
        impact: "ignore",
        reason: null,
      },
    ],
    failOn: { lint: "warning", diff: "none", review: "minor" },
  });
  expect(rules["known-role"]?.severity).toBe("off");
  expect(rules["row-shape"]?.severity).toBe("info");
  expect(rules["unique-party"]?.severity).toBe("warning");
  expect(rules["no-empty-party"]).toMatchObject({ severity: "error", options: { within: "matrix" } });
});

test("follows the preset where no rule is set", () => {
  const { rules } = parseConfig("preset: legacy\nrules:\n  no-empty-party: off\n", "raci.config.yaml");
  expect(rules["no-empty-party"]?.severity).toBe("off");
  expect(rules["single-accountable"]?.severity).toBe("warning");
});

const schemes = [
  { written: "rasic", name: "RASCI" },
  { written: "DACI", name: "DACI" },
];

test.each(schemes)("finds the built-in scheme $written", ({ written, name }) => {
  expect(parseConfig(`scheme: ${written}`, "raci.config.yaml").scheme?.name).toBe(name);
});

test("prefers a scheme of the writer's own to a built-in one of the same name", () => {
  const text = "scheme: RACI\nschemes: { raci: { roles: { V: { name: Verifier, duty: other } } } }\n";
  expect(parseConfig(text, "raci.config.yaml").scheme?.roles).toEqual([
    { letter: "V", name: "Verifier", duty: "other" },
  ]);
});

test("takes words that mean something to objects for names", () => {
  const text = "schemes: { constructor: { roles: { toString: { name: hasOwnProperty, duty: other } } } }\n";
  expect(parseConfig(text, "raci.config.yaml").schemes).toEqual([
    { name: "constructor", roles: [{ letter: "toString", name: "hasOwnProperty", duty: "other" }] },
  ]);
});

describe("YAML", () => {
  const cases = [
    {
      shows: "anchors and aliases",
      text: "include: &docs [docs/**]\nexclude: *docs\n",
      expected: { include: ["docs/**"], exclude: ["**/node_modules/**", "docs/**"] },
    },
    {
      shows: "the last anchor of a name",
      text: "include: [&a one.md, *a, &a two.md, *a]\n",
      expected: { include: ["one.md", "one.md", "two.md", "two.md"] },
    },
    {
      shows: "merge keys, overruled by own keys and by earlier merges",
      text: [
        "policy:",
        "  - &first { party: Customer, impact: major }",
        "  - &second { section: Backups, impact: minor, reason: Later. }",
        "  - <<: [*first, *second]",
        "    section: Restores",
      ].join("\n"),
      expected: {
        policy: [
          { kind: null, duty: null, party: "Customer", section: null, path: null, impact: "major", reason: null },
          { kind: null, duty: null, party: null, section: "Backups", path: null, impact: "minor", reason: "Later." },
          {
            kind: null,
            duty: null,
            party: "Customer",
            section: "Restores",
            path: null,
            impact: "major",
            reason: "Later.",
          },
        ],
      },
    },
    {
      shows: "YAML 1.2 where a directive asks for less",
      text: "%YAML 1.1\n---\nrules: { known-role: off }\nparties: [{ name: no }]\n",
      expected: { parties: [{ name: "no", aliases: [], owners: [] }] },
    },
  ];

  test.each(cases)("reads $shows", ({ text, expected }) => {
    expect(differences(text, "raci.config.yaml")).toMatchObject(expected);
  });
});

describe("laws", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => /\S/u.test(text));
  const config = fc.record(
    {
      preset: fc.constantFrom("recommended", "strict", "legacy"),
      parties: fc
        .uniqueArray(name, { selector: (text) => text.trim().toLowerCase(), maxLength: 5 })
        .map((names) => names.map((party) => ({ name: party }))),
      policy: fc.array(fc.record({ section: name, impact: fc.constantFrom("major", "minor", "patch", "ignore") })),
      locales: fc.constant(["docs/{locale}/{name}.md"]),
    },
    { requiredKeys: [] },
  );

  test("says the same in JSON and in YAML", () => {
    fc.assert(
      fc.property(config, (written) => {
        const json = differences(JSON.stringify(written), "raci.config.json");
        expect(differences(stringify(written), "raci.config.yaml")).toEqual(json);
      }),
      { seed: 31, numRuns: 100 },
    );
  });

  test("answers any text with a configuration or with a ConfigError that has a place", () => {
    const word = fc.constantFrom(
      "rules",
      "parties",
      "<<",
      "__proto__",
      "&a",
      "*a",
      "[",
      "{",
      ":",
      "\n",
      " ",
      "=",
      "[[a]]",
      ".",
      '"',
      "- ",
      "1",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("a.json", "a.yaml", "a.toml"), (written, path) => {
        const problems = problemsOf(() => parseConfig(written, path));
        expect(problems.every(({ line, column }) => (line ?? 0) >= 1 && (column ?? 0) >= 1)).toBe(true);
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});
