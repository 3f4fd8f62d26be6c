import { readDocument } from "@raci-kit/markdown";
import type { Finding, LintResult } from "@raci-kit/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lint } from "../lint.ts";
import { dedent } from "../rule/dedent.ts";

const settings = {
  preset: "recommended",
  rules: { "unused-suppression": "off", "unexplained-suppression": "off" },
} as const;

function lintText(text: string, path = "raci.md"): LintResult {
  return lint([readDocument(text, { path })], settings);
}

/** What was found, by line: `7 no-repeated-role`. */
function places(findings: readonly Finding[] | undefined): string[] {
  return (findings ?? []).map(({ range, rule }) => `${range.start.line} ${rule}`);
}

const cases: { name: string; document: string; kept: string[]; suppressed: string[]; path?: string }[] = [
  {
    name: "a comment before the table reaches its first row, all rules of it",
    document: dedent`
      <!-- raci-disable-next-row -->

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | A    | A    |
      | Drive    | A    | CC   |
      | Park     | RA   | I    |
    `,
    kept: ["6 responsible-present", "6 no-repeated-role"],
    suppressed: ["5 responsible-present", "5 single-accountable"],
  },
  {
    name: "a comment in a cell reaches the row below it, the named rules alone",
    document: dedent`
      | Activity                                                    | Boss | Crew |
      | ----------------------------------------------------------- | ---- | ---- |
      | Load <!-- raci-disable-next-row no-repeated-role, row-shape: x --> | RA  | CC   |
      | Drive                                                       | A    | CC   |
    `,
    kept: ["3 no-repeated-role", "4 responsible-present"],
    suppressed: ["4 no-repeated-role"],
  },
  {
    name: "a comment in a cell reaches its own row",
    document: dedent`
      | Activity                            | Boss | Crew |
      | ----------------------------------- | ---- | ---- |
      | Load                                | RA   | CC   |
      | Drive <!-- raci-disable-row: new --> | A   | CC   |
    `,
    kept: ["3 no-repeated-role"],
    suppressed: ["4 responsible-present", "4 no-repeated-role"],
  },
  {
    name: "a comment outside of a row reaches no row of its own",
    document: dedent`
      <!-- raci-disable-row -->

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | CC   |
      | Drive    | A    | R    |
    `,
    kept: ["5 no-repeated-role"],
    suppressed: [],
  },
  {
    name: "with activities in columns a row is a party's",
    document: dedent`
      | Team | Load | Drive | Park                            |
      | ---- | ---- | ----- | ------------------------------- |
      | Boss | RA   | A     | CC <!-- raci-disable-next-row --> |
      | Crew | CC   | CC    | RA                              |
      | Duty | I    | R     | CC                              |
    `,
    kept: ["3 no-repeated-role", "5 no-repeated-role"],
    suppressed: ["4 no-repeated-role", "4 no-repeated-role"],
  },
  {
    name: "a comment among the tags of an HTML table",
    document: dedent`
      <table>
      <tr><th>Activity</th><th>Boss</th><th>Crew</th></tr>
      <tr><td>Load</td><td>RA</td><td>CC</td></tr>
      <!-- raci-disable-next-row no-repeated-role -->
      <tr><td>Drive</td><td>RA</td><td>CC</td></tr>
      <tr><td>Park</td><td>RA</td><td>I</td></tr>
      </table>
    `,
    kept: ["3 no-repeated-role"],
    suppressed: ["5 no-repeated-role"],
  },
  {
    name: "a comment before a matrix reaches its header too, and no other matrix",
    document: dedent`
      <!-- raci-disable-next-matrix -->

      | Activity | Boss | Boss |
      | -------- | ---- | ---- |
      | Load     | A    | R    |

      | Activity | Boss | Boss |
      | -------- | ---- | ---- |
      | Drive    | A    | R    |
    `,
    kept: ["7 unique-party"],
    suppressed: ["3 unique-party"],
  },
  {
    name: "a comment before a table that Markdown does not show",
    document: dedent`
      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | A    | R    |

      <!-- raci-disable-next-matrix no-demoted-table -->

      | Activity | Boss | Crew |
      | -------- | ---- |
      | Drive    | A    | R    |

      Words in between.

      | Activity | Boss | Crew |
      | -------- | ---- |
      | Park     | A    | R    |
    `,
    kept: ["13 no-demoted-table"],
    suppressed: ["7 no-demoted-table"],
  },
  {
    name: "a section ends at the next heading of its depth, not at a deeper one",
    document: dedent`
      # Truck

      ## Day

      <!-- raci-disable-section no-repeated-role -->

      ### Morning

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | CC   |

      ## Night

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Drive    | RA   | CC   |
    `,
    kept: ["17 no-repeated-role"],
    suppressed: ["11 no-repeated-role"],
  },
  {
    name: "a section is reached from its heading on, and the one before the first heading is one as well",
    document: dedent`
      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | CC   |

      <!-- raci-disable-section no-repeated-role -->

      # Night

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Drive    | RA   | CC   |
    `,
    kept: ["11 no-repeated-role"],
    suppressed: ["3 no-repeated-role"],
  },
  {
    name: "a comment for the document reaches its front matter",
    document: dedent`
      ---
      updated: 2024-02-31
      ---

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | CC   |

      <!-- raci-disable updated-valid -->
    `,
    kept: ["7 no-repeated-role"],
    suppressed: ["2 updated-valid"],
  },
  {
    name: "between a comment and its end, the named rules alone",
    document: dedent`
      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | CC   |

      <!-- raci-disable no-repeated-role, row-shape -->

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Drive    | RA   | CC   |
      | Turn     | RA   |

      <!-- raci-enable no-repeated-role -->

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Park     | RA   | CC   |
      | Rest     | RA   |
    `,
    kept: ["3 no-repeated-role", "16 no-repeated-role"],
    suppressed: ["9 no-repeated-role", "10 row-shape", "17 row-shape"],
  },
  {
    name: "a comment for all rules, ended for one and then for all",
    document: dedent`
      <!-- raci-disable -->

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | CC   |

      <!-- raci-enable no-repeated-role -->

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Drive    | A    | CC   |

      <!-- raci-enable -->

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Park     | A    | CC   |
    `,
    kept: ["11 no-repeated-role", "17 responsible-present", "17 no-repeated-role"],
    suppressed: ["5 no-repeated-role", "11 responsible-present"],
  },
  {
    name: "the braces of MDX",
    path: "raci.mdx",
    document: dedent`
      {/* raci-disable-next-row no-repeated-role */}

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | CC   |
      | Drive    | RA   | CC   |
    `,
    kept: ["6 no-repeated-role"],
    suppressed: ["5 no-repeated-role"],
  },
  {
    name: "what stands in code takes nothing back",
    document: dedent`
      ~~~
      <!-- raci-disable -->
      ~~~

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | CC   |
      | Drive    | RA   | I    |
    `,
    kept: ["7 no-repeated-role"],
    suppressed: [],
  },
];

test.each(cases)("$name", ({ document, path, kept, suppressed }) => {
  const result = lintText(document, path);
  expect(places(result.findings)).toEqual(kept);
  expect(places(result.suppressed)).toEqual(suppressed);
});

test("suppressed findings are counted apart, and not as what they are", () => {
  const { summary } = lintText(
    "<!-- raci-disable -->\n\n| Activity | Boss | Crew |\n|---|---|---|\n| Load | A | A |\n",
  );
  expect(summary).toMatchObject({ errors: 0, warnings: 0, infos: 0, suppressed: 2 });
});

test("a comment of one document reaches no other", () => {
  const table = "| Activity | Boss | Crew |\n|---|---|---|\n| Load | RA | CC |\n| Drive | RA | I |\n";
  const texts = { "a.md": `${table}\n<!-- raci-disable -->\n`, "b.md": table };
  const models = Object.entries(texts).map(([path, text]) => readDocument(text, { path }));
  const { findings, suppressed } = lint(models, settings);
  expect(findings.map(({ path }) => path)).toEqual(["b.md"]);
  expect(suppressed?.map(({ path }) => path)).toEqual(["a.md"]);
});

const block = fc.constantFrom(
  "# Day",
  "## Night",
  "<!-- raci-disable no-repeated-role -->",
  "<!-- raci-disable-next-row -->",
  "<!-- raci-disable-next-matrix single-accountable -->",
  "<!-- raci-disable-section -->",
  "<!-- raci-enable -->",
  "<!-- raci-enable no-repeated-role -->",
  "| Activity | Boss | Crew |\n|---|---|---|\n| Load | A | CC |\n| Drive | R | I |",
  "| Activity | Boss | Crew |\n|---|---|---|\n| Park | A | A |",
);

test("comments take findings back and change nothing else about them", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const text = blocks.join("\n\n");
      const result = lintText(text);
      const withoutComments = lintText(text.replaceAll("raci-", "tell-"));
      const all = [...result.findings, ...(result.suppressed ?? [])];
      expect(inAnyOrder(all)).toEqual(inAnyOrder(withoutComments.findings));
    }),
    { seed: 11, numRuns: 150 },
  );
});

function inAnyOrder(findings: readonly Finding[]): string[] {
  return findings.map((finding) => JSON.stringify(finding)).toSorted();
}
