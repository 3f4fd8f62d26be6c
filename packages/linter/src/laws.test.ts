import { readDocument } from "@raci-kit/markdown";
import type { LintResult } from "@raci-kit/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lint } from "./lint.ts";
import type { DocumentLook } from "./looking/document-look.ts";
import { linterWith } from "./looking/linter.ts";

const cell = fc.constantFrom("R", "A", "RA", "C", "I", "C/I", "", "", "-", "X", "TBD", "R (lead)", "Responsable");
const activity = fc.constantFrom("Plan", "Build", "Test", "Ship", "Run", "");
const party = fc.constantFrom("Owner", "Builder", "Builders", "Tester", "Auditor", "");

const matrix = fc.array(party, { minLength: 1, maxLength: 4 }).chain((parties) => {
  const cells = fc.array(cell, { minLength: parties.length, maxLength: parties.length });
  // Below a blank row stands a footer, which is no part of the matrix.
  const row = fc
    .record({ activity, cells })
    .filter((one) => one.activity !== "" || one.cells.some((text) => text !== ""));
  return fc.record({ parties: fc.constant(parties), rows: fc.array(row, { minLength: 1, maxLength: 6 }) });
});

type Matrix = typeof matrix extends fc.Arbitrary<infer Value> ? Value : never;

/** A matrix and its rows in another order. */
const reordered = matrix.chain((one) =>
  fc.record({
    before: fc.constant(one),
    after: fc.shuffledSubarray(one.rows, { minLength: one.rows.length }).map((rows) => ({ ...one, rows })),
  }),
);

const seed = { seed: 20_240_328, numRuns: 150 };

test("the order of rows does not change what is found", () => {
  fc.assert(
    fc.property(reordered, ({ before, after }) => {
      expect(verdicts(lintText(write(after)))).toEqual(verdicts(lintText(write(before))));
    }),
    seed,
  );
});

test("realigning a table changes neither findings nor fingerprints", () => {
  fc.assert(
    fc.property(matrix, (one) => {
      const tight = lintText(write(one));
      const wide = lintText(write(one, 14));
      expect(verdicts(wide)).toEqual(verdicts(tight));
      expect(fingerprints(wide)).toEqual(fingerprints(tight));
    }),
    seed,
  );
});

test("no two findings share a fingerprint, and every finding lies in its document", () => {
  fc.assert(
    fc.property(fc.array(matrix, { maxLength: 3 }), (matrices) => {
      const text = matrices.map((one) => write(one)).join("\n");
      const result = lintText(text);
      expect(new Set(fingerprints(result)).size).toBe(result.findings.length);
      const lineLengths = text.split("\n").map((line) => line.length);
      for (const { range } of result.findings) {
        expect(range.start.column).toBeLessThanOrEqual((lineLengths[range.start.line - 1] ?? 0) + 1);
      }
    }),
    seed,
  );
});

test("looks say the same after a way through JSON and in any order, whatever rules compare documents", () => {
  // Two of them are translations of one, and all share activities and parties.
  const paths = ["handbook.md", "guide.md", "guide.fr.md", "guide.pt-br.md"];
  const comment = fc.constantFrom("", "<!-- raci-disable -->", "<!-- raci-disable no-contradiction: known -->");
  const documents = fc
    .tuple(
      ...paths.map((path) =>
        fc.record({ path: fc.constant(path), comment, matrices: fc.array(matrix, { maxLength: 2 }) }),
      ),
    )
    .map((all) =>
      all.map(({ path, ...one }) => ({
        path,
        text: [one.comment, ...one.matrices.map((each) => write(each))].join("\n\n"),
      })),
    );
  const compared = new Set<string>();
  fc.assert(
    fc.property(
      documents.chain((all) =>
        fc.record({ all: fc.constant(all), order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }) }),
      ),
      ({ all, order }) => {
        const models = all.map(({ path, text }) => readDocument(text, { path }));
        const settings = { preset: "strict" } as const;
        const linter = linterWith(settings, {});
        const noteTakers = linter.noteTakers(paths);
        const looks: DocumentLook[] = order.flatMap((index) =>
          models
            .slice(index, index + 1)
            .map((model) => JSON.parse(JSON.stringify(linter.look(model, noteTakers(model.path))))),
        );
        const whole = lint(models, settings);
        for (const { rule } of [...whole.findings, ...(whole.suppressed ?? [])]) compared.add(rule);
        expect(linter.conclude(looks)).toEqual(whole);
      },
    ),
    seed,
  );
  expect([...compared]).toEqual(expect.arrayContaining(["consistent-party", "no-contradiction", "translation-parity"]));
});

function lintText(text: string): LintResult {
  return lint([readDocument(text, { path: "raci.md" })]);
}

function write({ parties, rows }: Matrix, width = 0): string {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.padEnd(width)).join(" | ")} |`;
  const header = ["Activity", ...parties];
  const body = rows.map((row) => line([row.activity, ...row.cells]));
  return ["# RACI", "", line(header), line(header.map(() => "-".repeat(Math.max(3, width)))), ...body, ""].join("\n");
}

function verdicts({ findings }: LintResult): string[] {
  return findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`).toSorted();
}

function fingerprints({ findings }: LintResult): string[] {
  return findings.map((finding) => finding.fingerprint);
}
