import { describe, expect, test } from "vitest";
import { rowAt } from "../testing/comparisons.ts";
import { finding, lintResult } from "../testing/results.ts";
import { lintAsText } from "./lint-as-text.ts";

const style = { colour: false, width: 100 };

const text = `\
# Managed database

| Activity | Customer | OVHcloud |
| --- | --- | --- |
| Notify incidents about the database | A | A |
| 責任者に通知する | a |  |
`;
const sources = new Map([["model.md", text]]);
const range = (line: number, start: number, end: number) => ({
  start: { line, column: start },
  end: { line, column: end },
});

const secondAccountable = finding({
  range: range(5, 45, 46),
  related: [{ message: "the first one is here", path: "model.md", range: range(5, 41, 42) }],
});
const lowerCase = finding({
  rule: "role-notation",
  severity: "warning",
  message: 'Unexpected "a" for Customer in "責任者に通知する", expected "A"',
  range: range(6, 14, 15),
  fixable: true,
});

describe("lintAsText", () => {
  test("draws each finding under its document and sums up", () => {
    const elsewhere = finding({
      rule: "no-contradiction",
      message: 'Unexpected accountable Legal for "Sign", expected Customer as in another document',
      path: "models/contract.md",
      range: range(9, 3, 7),
      related: [{ message: "Customer is accountable here", path: "model.md", range: range(5, 41, 42) }],
    });
    expect(lintAsText(lintResult([secondAccountable, lowerCase, elsewhere]), sources, style)).toBe(`\
model.md
  5:45  error    Unexpected second accountable party OVHcloud for "Notify incidents", expected one
                 single-accountable
    5 │ | Notify incidents about the database | A | A |
      │                                             ^
      │                                         ~ the first one is here
  6:14  warning  Unexpected "a" for Customer in "責任者に通知する", expected "A"  role-notation
    6 │ | 責任者に通知する | a |  |
      │                      ^

models/contract.md
  9:3  error    Unexpected accountable Legal for "Sign", expected Customer as in another document
                no-contradiction
    model.md:5
    5 │ | Notify incidents about the database | A | A |
      │                                         ~ Customer is accountable here

✖ 3 problems (2 errors, 1 warning) in 2 of 14 documents
  1 problem can be mended with "raci fix"
`);
  });

  test("cuts a row that is wider than the page around the cell", () => {
    expect(lintAsText(lintResult([secondAccountable]), sources, { colour: false, width: 44 })).toBe(`\
model.md
  5:45  error    Unexpected second
                 accountable party OVHcloud
                 for "Notify incidents",
                 expected one
                 single-accountable
    5 │ …dents about the database | A | A |
      │                                 ^
      │                             ~
      │ the first one is here

✖ 1 problem (1 error) in 1 of 14 documents
`);
  });

  test("says related places that it cannot draw", () => {
    const related = [
      { message: "named here", path: "model.md", range: rowAt(3) },
      { message: "and here", path: "models/contract.md", range: rowAt(4) },
    ];
    expect(lintAsText(lintResult([finding({ related, message: "Two names" })]), new Map(), style)).toBe(`\
model.md
  5:33  error    Two names  single-accountable
    3:1 named here
    models/contract.md:4:1 and here

✖ 1 problem (1 error) in 1 of 14 documents
`);
  });

  test("draws the first findings of a rule in a document only", () => {
    const many = Array.from({ length: 8 }, () => finding({ ...lowerCase, message: "Lower case", fixable: false }));
    const drawn = lintAsText(lintResult(many), sources, style);
    expect(drawn.match(/\^/gu)).toHaveLength(5);
    expect(drawn.match(/Lower case/gu)).toHaveLength(8);
    expect(drawn).toContain("  3 more rows are not drawn\n");
  });

  test("counts by rule and points at the baseline when there is much to read", () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      finding(index < 12 ? lowerCase : { rule: "known-role", message: "Unknown", fixable: false }),
    );
    expect(lintAsText(lintResult(many), new Map(), style).split("\n").slice(-6)).toEqual([
      "✖ 20 problems (8 errors, 12 warnings) in 1 of 14 documents",
      "  12  role-notation",
      "   8  known-role",
      '  12 problems can be mended with "raci fix"',
      '  "raci lint --write-baseline" calls these known, so that from now on only new problems are told',
      "",
    ]);
  });

  test("has nothing to object to", () => {
    expect(lintAsText(lintResult([]), sources, style)).toBe(
      "No problems in 14 documents, 16 matrices, 49 activities\n",
    );
  });

  test("warns in a lower voice when there is no error", () => {
    const infos = [finding({ severity: "info", message: "No legend" })];
    expect(lintAsText(lintResult(infos), new Map(), style)).toBe(`\
model.md
  5:33  info     No legend  single-accountable

⚠ 1 problem (1 info) in 1 of 14 documents
`);
  });

  test("colours severities, marks and the summary", () => {
    const coloured = lintAsText(lintResult([lowerCase]), sources, { colour: true, width: 100 });
    expect(coloured).toContain("\u001b[4mmodel.md\u001b[24m");
    expect(coloured).toContain("\u001b[33mwarning\u001b[39m");
    expect(coloured).toContain("\u001b[33m^\u001b[39m");
    expect(coloured).toContain("\u001b[2mrole-notation\u001b[22m");
  });

  test("speaks French and German around the words of rules", () => {
    const result = lintResult([secondAccountable, lowerCase]);
    expect(lintAsText(result, sources, { ...style, language: "fr" })).toBe(`\
model.md
  5:45  erreur         Unexpected second accountable party OVHcloud for "Notify incidents", expected
                       one  single-accountable
    5 │ | Notify incidents about the database | A | A |
      │                                             ^
      │                                         ~ the first one is here
  6:14  avertissement  Unexpected "a" for Customer in "責任者に通知する", expected "A"
                       role-notation
    6 │ | 責任者に通知する | a |  |
      │                      ^

✖ 2 problèmes (1 erreur, 1 avertissement) dans 1 document sur 14
  1 problème peut être corrigé par «\u00A0raci fix\u00A0»
`);
    expect(lintAsText(result, sources, { ...style, language: "de" })).toBe(`\
model.md
  5:45  Fehler   Unexpected second accountable party OVHcloud for "Notify incidents", expected one
                 single-accountable
    5 │ | Notify incidents about the database | A | A |
      │                                             ^
      │                                         ~ the first one is here
  6:14  Warnung  Unexpected "a" for Customer in "責任者に通知する", expected "A"  role-notation
    6 │ | 責任者に通知する | a |  |
      │                      ^

✖ 2 Probleme (1 Fehler, 1 Warnung) in 1 von 14 Dokumenten
  1 Problem kann mit „raci fix“ behoben werden
`);
    expect(lintAsText(lintResult([]), sources, { ...style, language: "fr" })).toBe(`\
Aucun problème dans 14 documents, 16 matrices, 49 activités
`);
    expect(lintAsText(lintResult([]), sources, { ...style, language: "de" })).toBe(`\
Keine Probleme gefunden: 14 Dokumente, 16 Matrizen, 49 Aktivitäten
`);
  });
});
