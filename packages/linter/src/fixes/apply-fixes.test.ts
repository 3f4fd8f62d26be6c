import { readDocument } from "@raci-kit/markdown";
import type { Edit, Finding, Fix } from "@raci-kit/model";
import { describe, expect, test } from "vitest";
import type { LintContext } from "../context.ts";
import { lint } from "../lint.ts";
import { dedent } from "../rule/dedent.ts";
import type { LintSettings } from "../settings/settings.ts";
import { applyFixes, fixUntilStable } from "./apply-fixes.ts";

function find(
  text: string,
  settings: LintSettings = { preset: "strict" },
  context: LintContext = {},
): readonly Finding[] {
  return lint([readDocument(text, { path: "raci.md" })], settings, context).findings;
}

const cases: {
  name: string;
  before: string;
  after: string;
  unsafe?: boolean;
  settings?: LintSettings;
  context?: LintContext;
}[] = [
  {
    name: "notation, repeated and look-alike letters",
    before: dedent`
      | Activity | Boss   | Crew     | Duty |
      | -------- | ------ | -------- | ---- |
      | Load     | A/R    | **С**    | I    |
      | Drive    | A/R    | C/C      | I    |
      | Park     | R, A   | [AR](x)  | i    |
    `,
    after: dedent`
      | Activity | Boss   | Crew     | Duty |
      | -------- | ------ | -------- | ---- |
      | Load     | A/R    | **C**    | I    |
      | Drive    | A/R    | C      | I    |
      | Park     | A/R   | [A/R](x)  | I    |
    `,
  },
  {
    name: "a repeated look-alike letter in two passes",
    before: dedent`
      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RА/R | C    |
      | Drive    | A    | RR   |
    `,
    after: dedent`
      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA | C    |
      | Drive    | A    | R   |
    `,
  },
  {
    name: "missing cells, with and without a closing pipe",
    before: dedent`
      | Activity | Boss | Crew | Duty |
      | -------- | ---- | ---- | ---- |
      | Load     | RA   | C    | I    |
      | Drive    | RA   | C    |
      | Park     | RA
      | Turn     | RA   |      |
    `,
    after: dedent`
      | Activity | Boss | Crew | Duty |
      | -------- | ---- | ---- | ---- |
      | Load     | RA   | C    | I    |
      | Drive    | RA   | C |  |
      | Park     | RA |  |  |
      | Turn     | RA   |       |  |
    `,
  },
  {
    name: "comments that are no longer needed",
    before: dedent`
      <!-- raci-disable-next-row single-accountable -- both sign -->

      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | C    |
      | Drive <!-- raci-disable-row known-role: as agreed --> | RA | C |
    `,
    after: dedent`


      | Activity | Boss | Crew |
      | -------- | ---- | ---- |
      | Load     | RA   | C    |
      | Drive  | RA | C |
    `,
  },
  {
    name: "a word with a slip, when unsafe fixes are asked for",
    unsafe: true,
    before: dedent`
      | Activity | Boss        | Crew        |
      | -------- | ----------- | ----------- |
      | Load     | Accountable | Responsable |
      | Drive    | Accountable | Responsible |
      | Park     | Acountable  | Responsible |
    `,
    after: dedent`
      | Activity | Boss        | Crew        |
      | -------- | ----------- | ----------- |
      | Load     | Accountable | Responsable |
      | Drive    | Accountable | Responsible |
      | Park     | A  | Responsible |
    `,
  },
  {
    name: "names of parties everywhere in the document, when unsafe fixes are asked for",
    unsafe: true,
    context: {
      parties: [
        { name: "Crew | Duty", aliases: ["Crew|Duty"] },
        { name: "Boss", aliases: ["Head"] },
      ],
    },
    settings: { rules: { "known-party": { severity: "error", options: { aliases: "report" } } } },
    before: dedent`
      | Activity | **Head** | Crew\|Duty |
      | -------- | -------- | ---------- |
      | Load     | RA       | C          |

      | Activity | Head | Bos |
      | -------- | ---- | --- |
      | Drive    | RA   | C   |
    `,
    after: dedent`
      | Activity | **Boss** | Crew\|Duty |
      | -------- | -------- | ---------- |
      | Load     | RA       | C          |

      | Activity | Boss | Boss |
      | -------- | ---- | --- |
      | Drive    | RA   | C   |
    `,
  },
];

describe("raci fix", () => {
  test.each(cases)("$name", ({ before, after, unsafe, settings, context }) => {
    const result = fixUntilStable(before, (text) => find(text, settings, context), { unsafe });
    expect(result.text).toBe(after);
    expect(result.skipped).toEqual([]);
  });

  test.each(cases.filter(({ unsafe }) => unsafe))(
    "leaves alone without being asked: $name",
    ({ before, settings, context }) => {
      expect(applyFixes(before, find(before, settings, context)).text).toBe(before);
    },
  );

  test("leaves line ends and everything outside of the edits as they are", () => {
    const before =
      "\r\n| Activity | Boss | Crew |\r\n|---|---|---|\r\n| Load | RR | C |\r\n| Drive | RA |\r\n \t\r\nEnd";
    const { text } = fixUntilStable(before, (one) => find(one));
    expect(text).toBe(
      "\r\n| Activity | Boss | Crew |\r\n|---|---|---|\r\n| Load | R | C |\r\n| Drive | RA |  |\r\n \t\r\nEnd",
    );
  });

  test("adds no cells where it cannot know what stands behind the last one", () => {
    const html = "<table><tr><th>Activity<th>Boss<th>Crew<tr><td>Load<td>RA<td>C<tr><td>Drive<td>RA</table>\n";
    const remarks =
      "| Activity | Boss | Notes | Crew |\n|---|---|---|---|\n| Load | RA | soon | C |\n| Drive | RA | later |\n";
    for (const text of [html, remarks]) {
      const shapes = find(text).filter(({ rule }) => rule === "row-shape");
      expect(shapes.map(({ fix }) => fix)).toEqual([undefined]);
    }
  });
});

function finding(fix: Fix | undefined, suggestions?: readonly Fix[]): Finding {
  return {
    rule: "row-shape",
    severity: "error",
    message: "",
    path: "raci.md",
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    related: [],
    fingerprint: "",
    fixable: false,
    fix,
    suggestions,
  };
}

function edit(line: number, from: number, to: number, text: string): Edit {
  return { range: { start: { line, column: from }, end: { line, column: to } }, text };
}

function safeFix(...edits: readonly Edit[]): Fix {
  return { description: "", edits, safe: true };
}

describe("edits that meet", () => {
  const text = "one two\nthree";
  test.each([
    {
      name: "apart",
      fixes: [safeFix(edit(2, 1, 6, "3")), safeFix(edit(1, 1, 4, "1"))],
      result: "1 two\n3",
      skipped: 0,
    },
    {
      name: "side by side",
      fixes: [safeFix(edit(1, 1, 4, "1")), safeFix(edit(1, 4, 8, "2"))],
      result: "12\nthree",
      skipped: 0,
    },
    {
      name: "one over the other",
      fixes: [safeFix(edit(1, 1, 5, "1")), safeFix(edit(1, 4, 8, "2"))],
      result: "1two\nthree",
      skipped: 1,
    },
    {
      name: "the same twice",
      fixes: [safeFix(edit(1, 1, 4, "1")), safeFix(edit(1, 1, 4, "1"))],
      result: "1 two\nthree",
      skipped: 0,
    },
    {
      name: "two texts for one place",
      fixes: [safeFix(edit(1, 1, 4, "1")), safeFix(edit(1, 1, 4, "2"))],
      result: "1 two\nthree",
      skipped: 1,
    },
    {
      name: "two insertions at one place",
      fixes: [safeFix(edit(1, 4, 4, "!")), safeFix(edit(1, 4, 4, "?"))],
      result: "one! two\nthree",
      skipped: 1,
    },
    {
      name: "a fix of two edits of which one is taken",
      fixes: [safeFix(edit(1, 1, 4, "1")), safeFix(edit(1, 3, 5, "x"), edit(2, 1, 6, "3"))],
      result: "1 two\nthree",
      skipped: 1,
    },
    {
      name: "over two lines",
      fixes: [
        safeFix({ range: { start: { line: 1, column: 5 }, end: { line: 2, column: 3 } }, text: "-" }),
        safeFix(edit(2, 1, 2, "T")),
      ],
      result: "one -ree",
      skipped: 1,
    },
  ])("$name", ({ fixes, result, skipped }) => {
    const outcome = applyFixes(
      text,
      fixes.map((one) => finding(one)),
    );
    expect(outcome.text).toBe(result);
    expect(outcome.skipped).toHaveLength(skipped);
    expect(outcome.applied).toHaveLength(fixes.length - skipped);
  });

  test("a suggestion counts when it is the only one, and unsafe fixes are asked for", () => {
    const [one, other] = [edit(1, 1, 4, "1"), edit(1, 1, 4, "2")].map((replacement) => ({
      ...safeFix(replacement),
      safe: false,
    }));
    const single = [finding(undefined, one === undefined ? [] : [one])];
    expect(applyFixes(text, single).text).toBe(text);
    expect(applyFixes(text, single, { unsafe: true }).text).toBe("1 two\nthree");
    const several = [
      finding(
        undefined,
        [one, other].filter((suggestion) => suggestion !== undefined),
      ),
    ];
    expect(applyFixes(text, several, { unsafe: true })).toEqual({ text, applied: [], skipped: [] });
  });
});

test("every fix says what it does", () => {
  const text = dedent`
    <!-- raci-disable-next-row known-role -- as agreed -->

    | Activity | Boss       | Crew | Duty |
    | -------- | ---------- | ---- | ---- |
    | Load     | A/R        | CC   | I    |
    | Drive    | R, A       | С    |
    | Park     | Acountable |
    | Turn     | A/R        | i    | C    |
  `;
  const fixes = find(text).flatMap(({ rule, fix, suggestions = [] }) =>
    [...(fix === undefined ? [] : [fix]), ...suggestions].map(({ description }) => `${rule}: ${description}`),
  );
  expect(fixes).toEqual([
    "unused-suppression: Remove the comment",
    'no-repeated-role: Write "C"',
    "row-shape: Add a blank cell",
    'role-notation: Write "A/R"',
    'no-look-alike-letter: Write "C" in Latin letters',
    "row-shape: Add 2 blank cells",
    'known-role: Write "A" for "Acountable"',
    'role-notation: Write "I"',
  ]);
});
