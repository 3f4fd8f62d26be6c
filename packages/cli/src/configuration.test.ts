import { describe, expect, it } from "vitest";
import { createFolder } from "./testing/folder.ts";
import { house, rows } from "./testing/house.ts";
import { runIn } from "./testing/run-in.ts";

const good = house(rows.leak, rows.boiler, rows.stairs);
const nobodyAccountable = house(rows.leak, rows.boiler, "Sweep the yard | R | I");

describe("a configuration", () => {
  it("says which rules count", async () => {
    using folder = createFolder({
      "house.md": nobodyAccountable,
      "raci.config.yml": "rules: { single-accountable: warning }\n",
    });
    expect((await runIn(folder.path, "lint house.md")).exitCode).toBe(0);
    expect((await runIn(folder.path, "lint house.md --fail-on warning")).exitCode).toBe(1);
  });

  it("says what fails, unless the command line does", async () => {
    using folder = createFolder({
      "house.md": nobodyAccountable,
      "raci.config.json": '{ "failOn": { "lint": "none" } }',
    });
    expect((await runIn(folder.path, "lint house.md")).exitCode).toBe(0);
    expect((await runIn(folder.path, "lint house.md --fail-on error")).exitCode).toBe(1);
  });

  it("fails a diff", async () => {
    using folder = createFolder({
      "old.md": good,
      "new.md": house("Report a leak | R | A", rows.boiler, rows.stairs),
      "raci.config.yaml": "failOn: { diff: major }\n",
    });
    expect((await runIn(folder.path, "diff old.md new.md")).exitCode).toBe(1);
    expect((await runIn(folder.path, "diff old.md new.md --fail-on none")).exitCode).toBe(0);
  });

  it("says which files are documents, counted from its own folder", async () => {
    using folder = createFolder({
      "raci.config.jsonc": '{ "include": ["docs/*.md"], "exclude": ["**/draft.md"] } // only these',
      "docs/house.md": good,
      "docs/draft.md": nobodyAccountable,
      "notes/house.md": nobodyAccountable,
    });
    const expected = { exitCode: 0, stdout: "No problems in 1 document, 1 matrix, 3 activities\n", stderr: "" };
    expect(await runIn(folder.path, "lint")).toEqual(expected);
    expect(await runIn(`${folder.path}/docs`, "lint")).toEqual(expected);
    expect(await runIn(`${folder.path}/notes`, "lint")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("Looked for docs/*.md; `include` in the configuration"),
    });
  });

  it("is found in a folder above, or named", async () => {
    using folder = createFolder({
      "raci.config.yml": "rules: { single-accountable: off }\n",
      "strict.yml": "rules: { single-accountable: error }\n",
      "docs/house.md": nobodyAccountable,
    });
    expect((await runIn(`${folder.path}/docs`, "lint")).exitCode).toBe(0);
    expect((await runIn(`${folder.path}/docs`, "lint --config ../strict.yml")).exitCode).toBe(1);
    expect((await runIn(folder.path, "lint docs -c strict.yml")).exitCode).toBe(1);
  });

  it("says which parties documents may name", async () => {
    using folder = createFolder({
      "house.md": good,
      "raci.config.yml": "parties: [{ name: Lodger }, { name: Landlord }]\nrules: { known-party: error }\n",
    });
    const { exitCode, stdout } = await runIn(folder.path, "lint");
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"Tenant"');
  });

  it("brings a scheme of its own", async () => {
    using folder = createFolder({
      "raci.config.yml": `\
schemes:
  OARP:
    roles:
      O: { name: Owner, duty: accountable }
      A: { name: Approver, duty: other }
      R: { name: Responsible, duty: responsible }
      P: { name: Participant, duty: supporting }
scheme: OARP
`,
      "house.md": house("Report a leak | O | R", "Replace the boiler | P | OR", "Paint the stairs | A | OR"),
    });
    expect(await runIn(folder.path, "lint")).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await runIn(folder.path, "show house.md")).stdout).toContain("house.md · OARP · 1 matrix");
  });

  it("limits the duties of a built-in scheme, in the documents that are written in it", async () => {
    const roles = Object.entries({ R: "responsible", A: "accountable", C: "consulted", I: "informed" });
    const written = Object.fromEntries(roles.map(([letter, duty]) => [letter, { name: duty, duty }]));
    const limits = { consulted: { required: true } };
    using folder = createFolder({
      "raci.config.json": JSON.stringify({ schemes: { raci: { roles: written, limits } } }),
      "house.md": good,
      "decisions.md": house(...[rows.leak, rows.boiler].map((row) => row.replace("RA", "DA"))).replace("RACI", "DACI"),
    });
    const { exitCode, stdout } = await runIn(folder.path, "lint --format compact");
    expect(exitCode).toBe(1);
    expect(stdout.match(/^.*scheme-limits.*$/gmu)).toEqual([
      'house.md:5:3: error: "Report a leak" has no consulted party, expected at least one. (scheme-limits)',
      'house.md:6:3: error: "Replace the boiler" has no consulted party, expected at least one. (scheme-limits)',
    ]);
  });
});

describe("overrides", () => {
  it("give some documents other rules", async () => {
    using folder = createFolder({
      "raci.config.toml": `\
[[overrides]]
files = ["old/**"]
preset = "legacy"

[[overrides]]
files = ["**/draft.md"]
rules = { single-accountable = "off" }
`,
      "house.md": nobodyAccountable,
      "old/house.md": nobodyAccountable,
      "old/draft.md": nobodyAccountable,
    });
    const { stdout } = await runIn(folder.path, "lint --format json");
    const { findings }: { findings: { path: string; severity: string }[] } = JSON.parse(stdout);
    expect(findings.map(({ path, severity }) => `${path} ${severity}`)).toEqual([
      "house.md error",
      "old/house.md warning",
    ]);
    expect((await runIn(`${folder.path}/old`, "lint house.md draft.md")).exitCode).toBe(0);
  });
});

describe("parties and locales", () => {
  it("reach the rules that ask for them", async () => {
    using folder = createFolder({
      "raci.config.yaml": `\
parties: [{ name: Tenant }, { name: Landlady }]
locales: ["{name}_{locale}.md"]
rules: { known-party: error }
`,
      "house_en.md": good,
      "house_fr.md": house(rows.leak, rows.boiler),
    });
    const { stdout } = await runIn(folder.path, "lint --format json");
    const { findings }: { findings: { path: string; rule: string }[] } = JSON.parse(stdout);
    expect(new Set(findings.map(({ path, rule }) => `${path} ${rule}`))).toEqual(
      new Set(["house_en.md known-party", "house_fr.md known-party", "house_fr.md translation-parity"]),
    );
  });
});

describe("a configuration that is a program", () => {
  const program = "export default { rules: { 'single-accountable': 'off' } };";

  it("says which rules count", async () => {
    using folder = createFolder({ "house.md": nobodyAccountable, "raci.config.js": program });
    expect((await runIn(folder.path, "lint")).exitCode).toBe(0);
  });

  it("is refused where a revision is judged", async () => {
    using folder = createFolder({ "house.md": good, "raci.config.ts": program });
    expect(await runIn(folder.path, "review --base main")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "error: raci.config.ts: Found a program, expected data: where a revision is judged, nothing of it may run. Write the configuration as .yaml, .json or .toml.\n",
    });
  });
});

describe("a configuration that extends another", () => {
  it("names the file that is wrong, as seen from the current folder", async () => {
    using folder = createFolder({
      "house.md": good,
      "docs/raci.config.yml": "extends: ../shared/base.toml\n",
      "shared/base.toml": 'preset = "strickt"\n',
    });
    const problem = 'shared/base.toml:1:10 preset: Unknown preset "strickt", did you mean "strict"?\n';
    expect((await runIn(folder.path, "lint house.md -c docs/raci.config.yml")).stderr).toBe(`error: ${problem}`);
    expect((await runIn(`${folder.path}/docs`, "lint ../house.md")).stderr).toBe(`error: ../${problem}`);
  });
});

describe("a configuration that is wrong", () => {
  const broken = `\
inclde:
  - docs/**
rules:
  single-acountable: error
failOn: { lint: eror }
`;
  const told = `\
error: raci.config.yml:1:1 inclde: Unknown key "inclde", did you mean "include"?
raci.config.yml:4:3 rules.single-acountable: Unknown rule "single-acountable", did you mean "single-accountable"?
raci.config.yml:5:17 failOn.lint: Unknown severity "eror", did you mean "error"?
`;

  it.each(["lint", "show", "parse", "diff house.md house.md", "review --base main"])(
    "stops raci %s, with the place and the nearest key of every problem",
    async (commandLine) => {
      using folder = createFolder({ "house.md": good, "raci.config.yml": broken });
      expect(await runIn(folder.path, commandLine)).toEqual({ exitCode: 2, stdout: "", stderr: told });
    },
  );

  it("is named as seen from the current folder", async () => {
    using folder = createFolder({ "docs/house.md": good, "raci.config.yml": broken });
    const { stderr } = await runIn(`${folder.path}/docs`, "lint");
    expect(stderr).toBe(told.replaceAll("raci.config.yml", "../raci.config.yml"));
  });

  it("is named as on the command line", async () => {
    using folder = createFolder({ "docs/house.md": good, "raci.config.yml": broken });
    const file = `${folder.path}/raci.config.yml`;
    const { stderr } = await runIn(`${folder.path}/docs`, `lint --config ${file}`);
    expect(stderr).toBe(told.replaceAll("raci.config.yml", file));
  });

  it.each([
    ["preset: [", "raci.config.yml:1:10: "],
    ["preset: fast\n", 'raci.config.yml:1:9 preset: Unknown preset "fast"'],
    ["- preset\n", "raci.config.yml:1:1: "],
  ])("%j", async (text, start) => {
    using folder = createFolder({ "house.md": good, "raci.config.yml": text });
    const { exitCode, stderr } = await runIn(folder.path, "lint");
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`error: ${start}`);
  });

  it("there are two of", async () => {
    using folder = createFolder({ "raci.config.yml": "", "raci.config.json": "{}" });
    const { exitCode, stderr } = await runIn(folder.path, "lint");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^error: raci\.config\.json: Found another configuration beside it, .*; keep one of the two\.\n$/u,
    );
  });
});
