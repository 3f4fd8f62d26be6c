import { expect, test } from "vitest";
import { finding, lintResult } from "../testing/results.ts";
import { lintAsMarkdown } from "./lint-as-markdown.ts";

test("a headline and a table for each document", () => {
  const result = lintResult([
    finding({ path: "a.md", message: "Unexpected second accountable party Dev|Ops, expected one" }),
    finding({ path: "b.md", severity: "warning", rule: "known-role" }),
  ]);
  // A word joiner keeps GitHub from taking a part of a place for an emoji.
  expect(lintAsMarkdown(result).replaceAll("\u2060", "")).toBe(`\
### 2 problems (1 error, 1 warning) in 2 of 14 documents

#### a.md

| Place | Severity | Rule | Finding |
| --- | --- | --- | --- |
| a.md:5:33 | error | single-accountable | Unexpected second accountable party Dev&#124;Ops, expected one |

#### b.md

| Place | Severity | Rule | Finding |
| --- | --- | --- | --- |
| b.md:5:33 | warning | known-role | Unexpected second accountable party OVHcloud for "Notify incidents", expected one |
`);
});

test("says that nothing was found, in the language that is asked for", () => {
  expect(lintAsMarkdown(lintResult([]))).toBe("### No problems in 14 documents, 16 matrices, 49 activities\n");
  expect(lintAsMarkdown(lintResult([]), { language: "de" })).toContain("Keine Probleme gefunden");
});
