import { readDocument } from "@raci-kit/markdown";
import type { Finding, ResponsibilityModel } from "@raci-kit/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lint } from "../lint.ts";
import { applyFixes, fixUntilStable } from "./apply-fixes.ts";

const cell = fc.constantFrom(
  "R",
  "A",
  "RA",
  "A/R",
  "R / A",
  "R, A",
  "r",
  "ra",
  "RR",
  "R/A/R",
  "**RA**",
  "[C](x.md)",
  "C/I",
  "I & C",
  "R<br>A",
  "А",
  "РА",
  "ＲＡ",
  "С/I",
  "",
  "-",
  "n/a",
  "R (lead)",
  "R*",
  "TBD",
  "X",
  "Responsible",
  "Responsable",
  "`R`",
  "R-A",
  "*A* / R",
  "R \\| A",
  "R <!-- raci-disable-row -->",
);
const name = fc.constantFrom("Load", "Drive", "Park", "Wash <!-- raci-disable-next-row known-role -->", "**Turn**", "");
const lineEnd = fc.constantFrom("\n", "\r\n");
const prefix = fc.constantFrom("", "> ", "  ");
const front = fc.constantFrom(
  "",
  "- R: responsible\n- A: accountable\n- C: consulted\n- I: informed\n",
  "<!-- raci-disable known-role -->\n",
  "## DACI\n",
);

/** A document with a matrix whose rows may be short, long and unclosed. */
const document = fc
  .record({
    rows: fc.array(fc.record({ name, cells: fc.array(cell, { minLength: 1, maxLength: 4 }), closed: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    }),
    lineEnd,
    prefix,
    front,
  })
  .map(({ rows, lineEnd: end, prefix: before, front: above }) => {
    const body = rows.map((row) => `| ${[row.name, ...row.cells].join(" | ")}${row.closed ? " |" : ""}`);
    const table = ["| Activity | Boss | Crew | Duty |", "|---|---|---|---|", ...body].map((line) => before + line);
    return `# RACI\n\n${above}\n${table.join("\n")}\n\nEnd\n`.replaceAll("\n", end);
  });

function find(text: string): readonly Finding[] {
  return lint([readDocument(text, { path: "raci.md" })], { preset: "strict" }).findings;
}

/** Names, and roles in any order: what a safe fix must not change. */
function meaningOf({ matrices }: ResponsibilityModel): unknown {
  return matrices.map(({ parties, activities }) => ({
    parties: parties.map((party) => party.name),
    activities: activities.map((activity) => ({
      name: activity.name,
      roles: activity.assignments.map(({ roles }) => roles.toSorted().join(" ")),
    })),
  }));
}

test("safe fixes change no meaning, no line ends and come to rest", () => {
  fc.assert(
    fc.property(document, (before) => {
      const { text, skipped } = fixUntilStable(before, find);
      expect(meaningOf(readDocument(text, { path: "raci.md" }))).toEqual(
        meaningOf(readDocument(before, { path: "raci.md" })),
      );
      expect(text.split(/\r\n/u).length).toBe(before.split(/\r\n/u).length);
      expect(text.split(/\r\n|\n/u).length).toBe(before.split(/\r\n|\n/u).length);
      expect(skipped).toEqual([]);
      const again = find(text);
      expect(again.filter(({ fixable }) => fixable)).toEqual([]);
      expect(applyFixes(text, again).text).toBe(text);
    }),
    { seed: 20_240_328, numRuns: 400 },
  );
});
