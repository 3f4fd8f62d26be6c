import { describe, expect, test } from "vitest";

import { parseConfig } from "./parse-config.ts";
import { configErrorOf } from "./testing/config-errors.ts";

/** The whole message for a text, one line a problem. */
function messageFor(path: string, text: string): string {
  return configErrorOf(() => parseConfig(text, path)).message;
}

interface Case {
  shows: string;
  text: string;
  message: string;
}

const jsonCases: Case[] = [
  {
    shows: "a misspelt key",
    text: '{ "includes": [] }',
    message: 'a.json:1:3 includes: Unknown key "includes", did you mean "include"?',
  },
  {
    shows: "an unknown key",
    text: '{ "plugins": "base" }',
    message:
      'a.json:1:3 plugins: Unknown key "plugins", expected "$schema", "extends", "include", "exclude", "preset", "rules" or 7 others.',
  },
  {
    shows: "a misspelt rule",
    text: '{\n  "rules": {\n    "single-acountable": "error"\n  }\n}',
    message: 'a.json:3:5 rules.single-acountable: Unknown rule "single-acountable", did you mean "single-accountable"?',
  },
  {
    shows: "a misspelt severity",
    text: '{ "rules": { "known-role": "eror" } }',
    message: 'a.json:1:28 rules.known-role: Unknown severity "eror", did you mean "error"?',
  },
  {
    shows: "a severity of another tool",
    text: '{ "rules": { "known-role": 2 } }',
    message:
      "a.json:1:28 rules.known-role: Found 2, expected a severity, [severity, options] or { severity, options }.",
  },
  {
    shows: "a severity without the options after it",
    text: '{ "rules": { "no-empty-party": ["error"] } }',
    message: "a.json:1:14 rules.no-empty-party: Found a list, expected [severity, options].",
  },
  {
    shows: "a misspelt severity in a list",
    text: '{ "rules": { "no-empty-party": ["eror", {}] } }',
    message: 'a.json:1:33 rules.no-empty-party[0]: Unknown severity "eror", did you mean "error"?',
  },
  {
    shows: "wrong options, in both forms",
    text: [
      "{",
      '  "rules": {',
      '    "no-empty-party": ["error", { "in": "cell", "within": "table" }],',
      '    "known-role": { "options": { "letters": [] }, "level": "error" }',
      "  }",
      "}",
    ].join("\n"),
    message: [
      'a.json:3:35 rules.no-empty-party[1].in: Unknown option of no-empty-party "in", expected "within".',
      'a.json:3:59 rules.no-empty-party[1].within: Unknown scope "table", expected "document", "matrix" or "cell".',
      'a.json:4:34 rules.known-role.options.letters: Unknown option of known-role "letters", expected none.',
      'a.json:4:51 rules.known-role.level: Unknown key "level", expected "severity" or "options".',
    ].join("\n"),
  },
  {
    shows: "a misspelt preset",
    text: '{ "preset": "strickt" }',
    message: 'a.json:1:13 preset: Unknown preset "strickt", did you mean "strict"?',
  },
  {
    shows: "values of the wrong kind",
    text: '{ "include": "docs/**", "rules": [], "parties": {}, "failOn": "error", "preset": null }',
    message: [
      'a.json:1:14 include: Found "docs/**", expected a list.',
      "a.json:1:25 rules: Found a list, expected an object.",
      "a.json:1:38 parties: Found an object, expected a list.",
      'a.json:1:63 failOn: Found "error", expected an object.',
      'a.json:1:82 preset: Found nothing, expected "recommended", "strict" or "legacy".',
    ].join("\n"),
  },
  {
    shows: "globs that lead elsewhere",
    text: String.raw`{ "include": ["/docs/**", "../**", "C:/docs/**", "docs\\notes.md", "!docs/**", "", 5] }`,
    message: [
      'a.json:1:15 include[0]: Found "/docs/**", expected a glob below the folder of this file, such as "docs/**/*.md".',
      'a.json:1:27 include[1]: Found "../**", expected a glob below the folder of this file, such as "docs/**/*.md".',
      'a.json:1:36 include[2]: Found "C:/docs/**", expected a glob below the folder of this file, such as "docs/**/*.md".',
      String.raw`a.json:1:50 include[3]: Found "docs\\notes.md", expected "/" between folders instead of "\".`,
      'a.json:1:68 include[4]: Found "!docs/**", expected a glob without "!"; list what to leave out under "exclude".',
      'a.json:1:80 include[5]: Found "", expected a glob such as "docs/**/*.md".',
      'a.json:1:84 include[6]: Found 5, expected a glob such as "docs/**/*.md".',
    ].join("\n"),
  },
  {
    shows: "schemes that cannot be read by",
    text: [
      '{ "schemes": {',
      '  "TWO WORDS": { "roles": { "A": { "name": "Accountable", "duty": "accountable" } } },',
      '  "NONE": { "roles": {} },',
      '  "ODD": { "roles": { "1": {}, "O": { "name": " ", "duty": "acountable" } } }',
      "} }",
    ].join("\n"),
    message: [
      'a.json:2:3 schemes["TWO WORDS"]: Found "TWO WORDS", expected the name of a scheme without spaces, such as "RACI".',
      "a.json:3:13 schemes.NONE.roles: Found no role, expected at least one.",
      'a.json:4:23 schemes.ODD.roles.1: Found "1", expected letters (and digits after them), such as "A".',
      'a.json:4:47 schemes.ODD.roles.O.name: Found " ", expected the name of a role, such as "Accountable".',
      'a.json:4:60 schemes.ODD.roles.O.duty: Unknown duty "acountable", did you mean "accountable"?',
    ].join("\n"),
  },
  {
    shows: "names that differ in case alone",
    text: [
      '{ "schemes": {',
      '  "OARP": { "roles": { "O": { "name": "Owner", "duty": "accountable" } } },',
      '  "oarp": { "roles": { "o": { "name": "Owner", "duty": "accountable" }, "O": { "name": "O", "duty": "other" } } }',
      "} }",
    ].join("\n"),
    message: [
      'a.json:3:3 schemes.oarp: Found the scheme "oarp" beside "OARP", expected names that differ in more than case.',
      'a.json:3:73 schemes.oarp.roles.O: Found the letter "O" beside "o", expected names that differ in more than case.',
    ].join("\n"),
  },
  {
    shows: "an unknown scheme, among other problems",
    text: '{ "scheme": "OARPP", "schemes": { "OARP": {} } }',
    message: [
      'a.json:1:13 scheme: Unknown scheme "OARPP", did you mean "OARP"?',
      "a.json:1:35 schemes.OARP.roles: Found nothing, expected an object.",
    ].join("\n"),
  },
  {
    shows: "parties that cannot be told apart",
    text: '{ "parties": [{ "name": "Customer", "aliases": ["Client"] }, { "name": "Provider", "aliases": ["client", "customer "] }] }',
    message: [
      'a.json:1:96 parties[1].aliases[0]: Found the name "client" again, expected it once: it already means "Customer".',
      'a.json:1:106 parties[1].aliases[1]: Found the name "customer " again, expected it once: it already means "Customer".',
    ].join("\n"),
  },
  {
    shows: "owners that nobody can ask",
    text: '{ "parties": [{ "owners": ["support", "@", "@example/support"] }] }',
    message: [
      'a.json:1:15 parties[0].name: Found nothing, expected the name of a party, such as "Customer".',
      'a.json:1:28 parties[0].owners[0]: Found "support", expected "@person", "@organisation/team" or an e-mail address.',
      'a.json:1:39 parties[0].owners[1]: Found "@", expected "@person", "@organisation/team" or an e-mail address.',
    ].join("\n"),
  },
  {
    shows: "locale patterns that miss a part",
    text: '{ "locales": ["{name}.md", "{name}.{lang}.md", "{locale}/{locale}/{name}.md"] }',
    message: [
      'a.json:1:15 locales[0]: Found "{name}.md", expected {name} and {locale} once each, as in "{name}.{locale}.md".',
      'a.json:1:28 locales[1]: Found "{name}.{lang}.md", expected {name} and {locale} once each, as in "{name}.{locale}.md".',
      'a.json:1:48 locales[2]: Found "{locale}/{locale}/{name}.md", expected {name} and {locale} once each, as in "{name}.{locale}.md".',
    ].join("\n"),
  },
  {
    shows: "policy rules that can never mean what they say",
    text: [
      '{ "policy": [',
      '  { "impact": "ignore" },',
      '  { "kind": "activity-added", "duty": "accountable", "impact": "major" },',
      '  { "kind": "accountable-tranferred", "impact": "majr" },',
      '  { "kind": "everything", "impact": "minor" },',
      '  { "duty": "informed" }',
      "] }",
    ].join("\n"),
    message: [
      "a.json:2:3 policy[0]: Found a rule for every change, expected one of kind, duty, party, section or path to limit it.",
      'a.json:3:3 policy[1]: Found the kind "activity-added" with the duty "accountable", expected a kind that moves this duty.',
      'a.json:4:13 policy[2].kind: Unknown kind of change "accountable-tranferred", did you mean "accountable-transferred"?',
      'a.json:4:49 policy[2].impact: Unknown impact "majr", did you mean "major"?',
      'a.json:5:13 policy[3].kind: Unknown kind of change "everything", expected "accountable-assigned", "accountable-removed", "accountable-transferred", "responsible-assigned", "responsible-removed", "responsible-transferred" or 33 others.',
      'a.json:6:3 policy[4].impact: Found nothing, expected "major", "minor", "patch" or "ignore".',
    ].join("\n"),
  },
  {
    shows: "a policy for a party that is not listed",
    text: '{ "parties": [{ "name": "Customer" }], "policy": [{ "party": "Custmer", "impact": "major" }] }',
    message: 'a.json:1:62 policy[0].party: Unknown party "Custmer", did you mean "Customer"?',
  },
  {
    shows: "wrong thresholds",
    text: '{ "failOn": { "lint": "major", "diffs": "none", "review": "eror" } }',
    message: [
      'a.json:1:23 failOn.lint: Unknown severity "major", expected "error", "warning", "info" or "none".',
      'a.json:1:32 failOn.diffs: Unknown command "diffs", did you mean "diff"?',
      'a.json:1:59 failOn.review: Unknown impact "eror", expected "major", "minor", "patch" or "none".',
    ].join("\n"),
  },
  {
    shows: "keys that stand twice, or that no object may have",
    text: '{\n  "preset": "strict",\n  "preset": "legcy",\n  "__proto__": { "rules": {} }\n}',
    message: [
      'a.json:3:3: Found the key "preset" a second time, expected it once.',
      'a.json:3:13 preset: Unknown preset "legcy", did you mean "legacy"?',
      'a.json:4:3: Found the key "__proto__", expected another name.',
    ].join("\n"),
  },
  { shows: "a list", text: "[]", message: "a.json:1:1: Found a list, expected an object." },
  { shows: "null", text: "null", message: "a.json:1:1: Found nothing, expected an object." },
  {
    shows: "a file that ends too early",
    text: '{\n  "rules": {\n',
    message: 'a.json:3:1: Found the end of the file, expected a closing "}".',
  },
  {
    shows: "several mistakes of notation",
    text: '{\n  "preset": "strict"\n  "include": []\n  exclude: [],\n  "locales" []\n}',
    message: [
      'a.json:3:3: Found "\\"include\\"", expected a comma.',
      'a.json:4:3: Found "exclude", expected a value in JSON.',
      'a.json:5:13: Found "[", expected a colon.',
    ].join("\n"),
  },
  {
    shows: "hostile nesting",
    text: "[".repeat(200_000),
    message: "a.json:1:65: Found more than 64 levels of nesting, expected a few.",
  },
];

const yamlCases: Case[] = [
  {
    shows: "places, in block style",
    text: "rules:\n  single-acountable: error\n  known-role:\n    severity: eror\n  no-empty-party:\n    - error\nparties: customer\n",
    message: [
      'a.yaml:2:3 rules.single-acountable: Unknown rule "single-acountable", did you mean "single-accountable"?',
      'a.yaml:4:15 rules.known-role.severity: Unknown severity "eror", did you mean "error"?',
      "a.yaml:5:3 rules.no-empty-party: Found a list, expected [severity, options].",
      'a.yaml:7:10 parties: Found "customer", expected a list.',
    ].join("\n"),
  },
  {
    shows: "a key without a value",
    text: "include:\npreset: strict\n",
    message: "a.yaml:1:9 include: Found nothing, expected a list.",
  },
  {
    shows: "a missing key",
    text: "parties:\n  - name: Customer\n  - aliases: [Client]\n",
    message: 'a.yaml:3:5 parties[1].name: Found nothing, expected the name of a party, such as "Customer".',
  },
  {
    shows: "keys that stand twice",
    text: "preset: strict\ninclude: []\npreset: legacy\n",
    message: 'a.yaml:3:1: Found the key "preset" a second time, expected it once.',
  },
  {
    shows: "a key that no object may have, brought in by an alias",
    text: "schemes:\n  a: &a { __proto__: { roles: {} } }\n  <<: *a\n",
    message: [
      "a.yaml:2:3 schemes.a.roles: Found nothing, expected an object.",
      'a.yaml:2:11: Found the key "__proto__", expected another name.',
    ].join("\n"),
  },
  {
    shows: "keys that are no names",
    text: "? [a, b]\n: 1\n2: x\n",
    message: "a.yaml:1:3: Found a key that is no text, expected a name.",
  },
  {
    shows: "an alias without an anchor, and a merge of no mapping",
    text: "include: *docs\npolicy:\n  - <<: 5\n",
    message: [
      'a.yaml:1:10: Unknown alias "*docs", expected the name of an anchor above it.',
      'a.yaml:3:9: Expected a mapping, or a list of mappings, after "<<".',
    ].join("\n"),
  },
  {
    shows: "a second document",
    text: "preset: strict\n---\npreset: legacy\n",
    message: "a.yaml:2:1: Found a second document, expected one.",
  },
  {
    shows: "tabs and stray colons",
    text: "preset: strict: yes\nrules:\n\tknown-role: off\n",
    message: [
      "a.yaml:1:9: Nested mappings are not allowed in compact mappings.",
      "a.yaml:3:1: Tabs are not allowed as indentation.",
    ].join("\n"),
  },
  {
    shows: "a tag that means something elsewhere",
    text: "include: !!js/function 'x'\n",
    message: "a.yaml:1:10: Unresolved tag: tag:yaml.org,2002:js/function.",
  },
  {
    shows: "aliases that multiply",
    text: ["a: &a [x,x,x,x,x,x,x,x,x,x]", ..."bcdefgh".split("").map(nextLevel)].join("\n"),
    message: "a.yaml:1:10: Found more than 10000 values.",
  },
  {
    shows: "an alias of itself",
    text: "include: &a [*a]\n",
    message: "a.yaml:1:13: Found more than 64 levels of nesting, expected a few.",
  },
  {
    shows: "hostile nesting",
    text: "[".repeat(20_000),
    message: "a.yaml:1:1: Found more than 64 levels of nesting, expected a few.",
  },
  { shows: "prose", text: "Just some words.\n", message: 'a.yaml:1:1: Found "Just some words.", expected an object.' },
];

const tomlCases: Case[] = [
  {
    shows: "places, in tables, dotted keys and inline tables",
    text: [
      "includes = []",
      'rules.known-role = "eror"',
      "[rules.no-empty-party.options]",
      'within = "table"',
      "[[parties]]",
      'name = "Customer"',
      "[[parties]]",
      'aliases = ["Client"]',
      "[[policy]]",
      'kind = "everything"',
      'impact = { is = "major" }',
    ].join("\r\n"),
    message: [
      'a.toml:1:1 includes: Unknown key "includes", did you mean "include"?',
      'a.toml:2:20 rules.known-role: Unknown severity "eror", did you mean "error"?',
      'a.toml:4:10 rules.no-empty-party.options.within: Unknown scope "table", expected "document", "matrix" or "cell".',
      'a.toml:7:3 parties[1].name: Found nothing, expected the name of a party, such as "Customer".',
      'a.toml:10:8 policy[0].kind: Unknown kind of change "everything", expected "accountable-assigned", "accountable-removed", "accountable-transferred", "responsible-assigned", "responsible-removed", "responsible-transferred" or 33 others.',
      'a.toml:11:1 policy[0].impact: Found an object, expected "major", "minor", "patch" or "ignore".',
    ].join("\n"),
  },
  {
    shows: "dates, and numbers that are no JSON",
    text: "preset = 2024-03-28\nscheme = inf\n",
    message: [
      'a.toml:1:10 preset: Unknown preset "2024-03-28", expected "recommended", "strict" or "legacy".',
      "a.toml:2:10 scheme: Found Infinity, expected the name of a scheme.",
    ].join("\n"),
  },
  {
    shows: "keys that stand twice",
    text: 'preset = "strict"\npreset = "legacy"\n',
    message: "a.toml:2:1: Defining a key multiple times is invalid.",
  },
  {
    shows: "a key that no object may have",
    text: "[__proto__.rules]\n",
    message: 'a.toml:1:2: Found the key "__proto__", expected another name.',
  },
  {
    shows: "a missing value",
    text: "preset =\n",
    message: "a.toml:2:1: Unspecified values are invalid.",
  },
  {
    shows: "hostile nesting",
    text: `a = ${"[".repeat(100)}${"]".repeat(100)}`,
    message: "a.toml:1:1: Found more than 64 levels of nesting, expected a few.",
  },
  {
    shows: "hostile keys",
    text: `a${".a".repeat(20_000)} = 1`,
    message: "a.toml:1:1: Found more than 64 levels of nesting, expected a few.",
  },
];

/** A list of ten aliases of the list a line above. */
function nextLevel(name: string): string {
  const above = String.fromCodePoint((name.codePointAt(0) ?? 0) - 1);
  return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${above}`).join(",")}]`;
}

describe("JSON", () => {
  test.each(jsonCases)("explains $shows", ({ text, message }) => {
    expect(messageFor("a.json", text)).toBe(message);
  });
});

describe("YAML", () => {
  test.each(yamlCases)("explains $shows", ({ text, message }) => {
    expect(messageFor("a.yaml", text)).toBe(message);
  });
});

describe("TOML", () => {
  test.each(tomlCases)("explains $shows", ({ text, message }) => {
    expect(messageFor("a.toml", text)).toBe(message);
  });
});

test("counts lines and columns with CRLF, after a byte order mark and beyond the basic plane", () => {
  expect(messageFor("a.json", '\uFEFF{\r\n  "$schema": "😀", "presett": "strict"\r\n}')).toBe(
    'a.json:2:20 presett: Unknown key "presett", did you mean "preset"?',
  );
});

test("wants to know the language of the file", () => {
  expect(messageFor("raci.config.ini", "")).toBe(
    "raci.config.ini: Expected a name that ends in .json, .jsonc, .yaml, .yml or .toml.",
  );
});

test("gives the parts of each problem", () => {
  const { name, problems } = configErrorOf(() => parseConfig('{ "rules": { "known-role": "eror" } }', "a.json"));
  expect(name).toBe("ConfigError");
  expect(problems).toEqual([
    {
      message: 'Unknown severity "eror", did you mean "error"?',
      path: "a.json",
      line: 1,
      column: 28,
      key: "rules.known-role",
    },
  ]);
});
