import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileModel } from "../testing/hostile-results.ts";
import { hostileTexts } from "../testing/hostile.ts";
import { problemsIn } from "../testing/problems.ts";
import { matrix, model } from "../testing/results.ts";
import { exportMarkdown } from "./export-markdown.ts";

function problems(text: string): string[] {
  // The judge of Markdown asks for the comment that marks a review.
  return problemsIn(`<!-- -->\n\n${exportMarkdown([hostileModel(text)])}`, "markdown");
}

describe("exportMarkdown", () => {
  test("writes a heading for each document and matrix, and tables with groups in bold", () => {
    const backups = matrix(["Customer", "@ops"], { "Choose | keep": ["RA", "C"], "Run the job": ["", "RA"] });
    const activities = backups.activities.map((activity, row) => ({
      ...activity,
      group: row === 0 ? null : "Every day",
    }));
    expect(exportMarkdown([model([{ ...backups, activities }]), model([], { title: null, path: "empty.md" })])).toBe(
      `# Managed database

## Operations

| Activity | Customer | @\u2060ops |
| --- | --- | --- |
| Choose &#124; keep | RA | C |
| **Every day** |  |  |
| Run the job |  | RA |

# empty.md

No matrix in this document.
`,
    );
  });

  test.each(hostileTexts.map((text) => [text]))("is safe with %j", (text) => {
    expect(problems(text)).toEqual([]);
  });

  test("is safe with any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(problems(text)).toEqual([]);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
