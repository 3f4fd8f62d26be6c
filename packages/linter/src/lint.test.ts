import { readDocument } from "@raci-kit/markdown";
import type { LintResult } from "@raci-kit/model";
import { describe, expect, test } from "vitest";
import { lint } from "./lint.ts";
import { dedent } from "./rule/dedent.ts";
import type { LintSettings } from "./settings/settings.ts";
import { LintSettingsError } from "./settings/settings-error.ts";

const hosting = dedent`
  ---
  title: Responsibility model for web hosting
  ---

  | Roles                           |
  | ------------------------------- |
  | R: carries the task out         |
  | A: accountable for the outcome  |
  | C: consulted during the task    |
  | I: informed about the outcome   |

  ## Before the order

  | Activity           | Customer | Provider |
  | ------------------ | -------- | -------- |
  | Choose a plan      | RA       | CI       |
  | Name the domain    | RA       |          |

  ## Daily use

  | Activity           | Customer | Provider |
  | ------------------ | -------- | -------- |
  | Renew certificates |          | RA       |
  | Announce outages   | A        | I        |
`;

const office = dedent`
  # RACI of the front office

  | Activity       | Reception | Caretaker |
  | -------------- | --------- | --------- |
  | Greet visitors | R         | I         |
  | Lock the doors | A         | RA        |
  | Water plants   |           |           |
`;

test("findings come in order of path, place and rule, whatever the order of the documents", () => {
  const expected = [
    'a.md:5 single-accountable "Greet visitors" has no accountable party, expected exactly one.',
    'a.md:6 single-accountable "Lock the doors" has 2 accountable parties, "Reception" and "Caretaker", expected exactly one.',
    'a.md:7 activity-assigned "Water plants" is assigned to nobody, expected a role for at least one party.',
    'b.md:24 responsible-present "Announce outages" has no responsible party, expected at least one.',
  ];
  expect(lines(lintTexts({ "a.md": office, "b.md": hosting }))).toEqual(expected);
  expect(lines(lintTexts({ "b.md": hosting, "a.md": office }))).toEqual(expected);
});

test("the summary counts what was read and found", () => {
  expect(lintTexts({ "a.md": office, "b.md": hosting }).summary).toEqual({
    documents: 2,
    matrices: 3,
    activities: 7,
    errors: 2,
    warnings: 2,
    infos: 0,
    suppressed: 0,
  });
});

test("a document without a matrix is no finding", () => {
  expect(lintTexts({ "notes.md": "# Notes\n" })).toEqual({
    findings: [],
    suppressed: [],
    summary: { documents: 1, matrices: 0, activities: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0 },
  });
});

test("a finding carries all there is to know about it", () => {
  const settings: LintSettings = { rules: { "single-accountable": "warning" } };
  const double = lintTexts({ "a.md": office }, settings).findings[1];
  expect(double).toEqual({
    rule: "single-accountable",
    severity: "warning",
    message: '"Lock the doors" has 2 accountable parties, "Reception" and "Caretaker", expected exactly one.',
    path: "a.md",
    range: { start: { line: 6, column: 32 }, end: { line: 6, column: 34 } },
    related: [
      {
        message: '"Reception" is accountable here.',
        path: "a.md",
        range: { start: { line: 6, column: 20 }, end: { line: 6, column: 21 } },
      },
    ],
    fingerprint: expect.stringMatching(/^[\da-f]{16}$/u),
    fixable: false,
    place: { section: ["RACI of the front office"], activity: "Lock the doors", party: null },
  });
});

test("one row without any role is one finding, not three", () => {
  expect(lintTexts({ "a.md": office }).findings.filter(({ range }) => range.start.line === 7)).toHaveLength(1);
});

test("wrong settings are refused before anything is read", () => {
  expect(() => lint([], { rules: { "row-shap": "off" } })).toThrow(LintSettingsError);
});

describe("the fingerprint", () => {
  const [original] = fingerprints(office);

  test("never changes from one version to the next", () => {
    expect(original).toBe("a6c4473ad0fe05e3");
  });

  test.each([
    { change: "a row moves", text: office.replace(/(\| Greet.*\n)(\| Lock.*\n)/u, "$2$1"), at: 1 },
    { change: "lines are added above", text: `Hello.\n\n${office}`, at: 0 },
    { change: "columns change places", text: office.replace(/.*Greet.*/u, "| Greet visitors | R | I |"), at: 0 },
    {
      change: "the name is written with other marks",
      text: office.replace("Greet visitors", "**Greet  visitors**"),
      at: 0,
    },
  ])("stays when $change", ({ text, at }) => {
    expect(fingerprints(text)[at]).toBe(original);
  });

  test.each([
    { change: "the activity is reworded", text: office.replace("Greet", "Welcome"), path: "a.md" },
    { change: "the section is renamed", text: office.replace("front office", "back office"), path: "a.md" },
    { change: "the document is renamed", text: office, path: "b.md" },
  ])("changes when $change", ({ text, path }) => {
    expect(fingerprints(text, path)[0]).not.toBe(original);
  });

  test("changes when another party becomes the second accountable", () => {
    const [caretaker] = fingerprints(dedent`
      | Activity       | Reception | Caretaker | Guard |
      | -------------- | --------- | --------- | ----- |
      | Lock the doors | A         | RA        | C     |
    `);
    const [guard] = fingerprints(dedent`
      | Activity       | Reception | Caretaker | Guard |
      | -------------- | --------- | --------- | ----- |
      | Lock the doors | A         | C         | RA    |
    `);
    expect(caretaker).toMatch(/^[\da-f]{16}$/u);
    expect(guard).not.toBe(caretaker);
  });

  test("tells twins apart, and keeps the first when a second comes", () => {
    const once = dedent`
      # RACI

      | Activity | Reception | Caretaker |
      | -------- | --------- | --------- |
      | Lock up  | A         | R         |
      | Sweep    | I         | R         |
    `;
    const twice = `${once}| Sweep    | I         | R         |\n`;
    const accountable: LintSettings = { rules: { "unique-activity": "off" } };
    const [first] = fingerprints(once, "a.md", accountable);
    const twins = fingerprints(twice, "a.md", accountable);
    expect(twins).toHaveLength(2);
    expect(twins[0]).toBe(first);
    expect(twins[1]).not.toBe(first);
  });
});

function lintTexts(texts: Readonly<Record<string, string>>, settings?: LintSettings): LintResult {
  const models = Object.entries(texts).map(([path, text]) => readDocument(text, { path }));
  return lint(models, settings);
}

function fingerprints(text: string, path = "a.md", settings?: LintSettings): string[] {
  return lintTexts({ [path]: text }, settings).findings.map((finding) => finding.fingerprint);
}

function lines({ findings }: LintResult): string[] {
  return findings.map(({ path, range, rule, message }) => `${path}:${range.start.line} ${rule} ${message}`);
}
