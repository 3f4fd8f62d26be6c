import { describe, expect, test } from "vitest";

import { assemble } from "./testing/assemble.ts";
import { configErrorOf } from "./testing/config-errors.ts";

function failure(files: Readonly<Record<string, string>>): string {
  return configErrorOf(() => assemble(files)).message;
}

describe("extends", () => {
  test("starts from a preset", () => {
    const { preset, rules, files } = assemble({ "a.yaml": "extends: strict\nrules: { known-role: info }\n" });
    expect([preset, files]).toEqual(["strict", ["a.yaml"]]);
    expect(rules["known-role"]).toMatchObject({
      severity: "info",
      origins: [{ preset: "strict" }, { file: "a.yaml", override: null }],
    });
  });

  test("starts from files, relative to the file that names them, one after the other", () => {
    const config = assemble({
      "a.yaml": "extends: [legacy, ./shared/one.json, ./two.toml]\nrules: { row-shape: off }\n",
      "shared/one.json": '{ "extends": "../base.yml", "rules": { "known-role": "info", "row-shape": "error" } }',
      "base.yml": "preset: strict\nrules: { known-role: off, unique-party: off }\n",
      "two.toml": '[rules]\nunique-party = "info"\n',
    });
    expect(config.preset).toBe("strict");
    expect(config.files).toEqual(["base.yml", "shared/one.json", "two.toml", "a.yaml"]);
    const severities = ["known-role", "row-shape", "unique-party"].map((id) => config.rules[id]?.severity);
    expect(severities).toEqual(["info", "off", "info"]);
  });

  test("keeps a severity where only options change, and options where only a severity does", () => {
    const { rules } = assemble({
      "a.yaml": "extends: ./b.yaml\nrules: { no-empty-party: { options: { within: cell } }, consistent-party: info }\n",
      "b.yaml": "rules: { no-empty-party: warning, consistent-party: [error, { within: document }] }\n",
    });
    expect(rules["no-empty-party"]).toMatchObject({ severity: "warning", options: { within: "cell" } });
    expect(rules["consistent-party"]).toMatchObject({ severity: "info", options: { within: "document" } });
  });

  test("adds up what has names, and replaces what has not", () => {
    const config = assemble({
      "a.yaml": [
        "extends: ./b.yaml",
        "include: [docs/**]",
        "exclude: [docs/old/**]",
        "scheme: OARP",
        "parties: [{ name: customer, aliases: [Buyer] }, { name: Auditor }]",
        "policy: [{ party: Provider, impact: minor }]",
        "failOn: { diff: minor }",
      ].join("\n"),
      "b.yaml": [
        "include: [models/**]",
        "exclude: [drafts/**]",
        "schemes: { OARP: { roles: { O: { name: Owner, duty: accountable } } } }",
        "parties: [{ name: Customer, aliases: [Client] }, { name: Provider }]",
        "policy: [{ party: Client, impact: major }]",
        "locales: ['{locale}/{name}.md']",
        "failOn: { lint: info, diff: major }",
      ].join("\n"),
    });
    expect(config).toMatchObject({
      include: ["docs/**"],
      exclude: ["**/node_modules/**", "drafts/**", "docs/old/**"],
      scheme: { name: "OARP" },
      parties: [{ name: "Provider" }, { name: "customer", aliases: ["Buyer"] }, { name: "Auditor" }],
      policy: [{ party: "Provider" }, { party: "Client" }],
      locales: ["{locale}/{name}.md"],
      failOn: { lint: "info", diff: "minor", review: "major" },
    });
  });

  test("reads what two files share once for each", () => {
    const config = assemble({
      "a.yaml": "extends: [./b.yaml, ./c.yaml]\n",
      "b.yaml": "extends: ./d.yaml\n",
      "c.yaml": "extends: ./d.yaml\n",
      "d.yaml": "parties: [{ name: Customer }]\nexclude: [x]\n",
    });
    expect(config.parties.map(({ name }) => name)).toEqual(["Customer"]);
    expect(config.files).toEqual(["d.yaml", "b.yaml", "c.yaml", "a.yaml"]);
  });

  test.each([
    {
      shows: "a circle, as a chain",
      files: {
        "a.yaml": "extends: ./b.yaml\n",
        "b.yaml": "preset: strict\nextends:\n  - ./c.yaml\n",
        "c.yaml": "extends: ./b.yaml\n",
      },
      message: 'c.yaml:1:10 extends: Found "./b.yaml": it extends itself (b.yaml → c.yaml → b.yaml), expected an end.',
    },
    {
      shows: "a file that extends itself",
      files: { "a.yaml": "extends: [strict, ./a.yaml]\n" },
      message: 'a.yaml:1:19 extends[1]: Found "./a.yaml": it extends itself (a.yaml → a.yaml), expected an end.',
    },
    {
      shows: "a file that is not there, beside other problems",
      files: { "a.yaml": "extends: ./b.yaml\npreset: legcy\n" },
      message:
        'a.yaml:1:10 extends: Found "./b.yaml": found no such file.\na.yaml:2:9 preset: Unknown preset "legcy", did you mean "legacy"?',
    },
    {
      shows: "a misspelt preset, and a path that looks like one",
      files: { "a.yaml": "extends: [strickt, shared/base.yaml]\n" },
      message: [
        'a.yaml:1:11 extends[0]: Unknown preset "strickt", did you mean "strict"? The path of a file starts with "./".',
        'a.yaml:1:20 extends[1]: Unknown preset "shared/base.yaml", expected "recommended", "strict" or "legacy". The path of a file starts with "./".',
      ].join("\n"),
    },
    {
      shows: "a value of the wrong kind",
      files: { "a.yaml": "extends: 5\n" },
      message:
        'a.yaml:1:10 extends: Found 5, expected a preset, or a file such as "./raci.base.yaml", or a list of them.',
    },
    {
      shows: "the place in the file that is wrong",
      files: { "a.yaml": "extends: ./b.toml\n", "b.toml": '[rules]\nknown-role = "eror"\n' },
      message: 'b.toml:2:14 rules.known-role: Unknown severity "eror", did you mean "error"?',
    },
    {
      shows: "names that mean another party already",
      files: {
        "a.yaml": "extends: ./b.yaml\nparties: [{ name: Buyer, aliases: [client] }]\n",
        "b.yaml": "parties: [{ name: Customer, aliases: [Client] }]\n",
      },
      message:
        'a.yaml:2:36 parties[0].aliases[0]: Found the name "client", which means "Customer" in a configuration that this one extends.',
    },
    {
      shows: "parties of a policy that no file knows",
      files: {
        "a.yaml": "extends: ./b.yaml\npolicy: [{ party: Custmer, impact: major }]\n",
        "b.yaml": "parties: [{ name: Customer }]\n",
      },
      message: 'a.yaml:2:19 policy[0].party: Unknown party "Custmer", did you mean "Customer"?',
    },
  ])("explains $shows", ({ files, message }) => {
    expect(failure(files)).toBe(message);
  });

  test("does not follow what was made to take long", () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.yaml`, level(index)]));
    expect(() => assemble({ ...files, "a.yaml": level(-1), "40.yaml": "" })).toThrow(
      "Found more than 100 configurations",
    );
  });
});

describe("overrides", () => {
  test("stand in layers after the rules of their file, and leave the rules of all documents alone", () => {
    const { rules, ruleLayers } = assemble({
      "a.yaml": [
        "extends: ./b.yaml",
        "rules: { known-role: error }",
        "overrides:",
        "  - { files: [old/**], exclude: [old/new.md], preset: legacy }",
        "  - { files: ['**/*.fr.md'], rules: { known-role: off } }",
      ].join("\n"),
      "b.yaml": "overrides: [{ files: [x.md], rules: { row-shape: off } }]\n",
    });
    expect(rules["known-role"]?.severity).toBe("error");
    expect(ruleLayers.map(({ origin, documents, preset }) => [origin, documents?.files, preset])).toEqual([
      [{ file: "b.yaml", override: null }, undefined, null],
      [{ file: "b.yaml", override: 0 }, ["x.md"], null],
      [{ file: "a.yaml", override: null }, undefined, null],
      [{ file: "a.yaml", override: 0 }, ["old/**"], "legacy"],
      [{ file: "a.yaml", override: 1 }, ["**/*.fr.md"], null],
    ]);
  });

  test("are checked like the rest", () => {
    const text = [
      "overrides:",
      "  - { files: [], rules: { single-acountable: off } }",
      "  - { rules: { known-role: eror } }",
      "  - { files: ['!a.md'], presets: strict }",
    ].join("\n");
    expect(failure({ "a.yaml": text })).toBe(
      [
        "a.yaml:2:7 overrides[0].files: Found no glob, expected at least one.",
        'a.yaml:2:27 overrides[0].rules.single-acountable: Unknown rule "single-acountable", did you mean "single-accountable"?',
        "a.yaml:3:5 overrides[1].files: Found nothing, expected a list.",
        'a.yaml:3:28 overrides[1].rules.known-role: Unknown severity "eror", did you mean "error"?',
        'a.yaml:4:15 overrides[2].files[0]: Found "!a.md", expected a glob without "!"; list what to leave out under "exclude".',
        'a.yaml:4:25 overrides[2].presets: Unknown key "presets", did you mean "preset"?',
      ].join("\n"),
    );
  });
});

/** A file that extends the next one twice. */
function level(index: number): string {
  return `extends: [./${index + 1}.yaml, ./${index + 1}.yaml]\n`;
}
