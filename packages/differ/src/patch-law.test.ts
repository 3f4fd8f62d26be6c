import fc from "fast-check";
import { expect, it } from "vitest";
import { compare } from "./compare.ts";
import { modelOf, type MatrixSketch } from "./testing/models.ts";
import { activitiesByLine, rebuild } from "./testing/rebuild.ts";

const verbs = ["Plan", "Restore", "Review", "Delete", "Report"];
const objects = ["backups", "access rights", "the database", "customer data", "encryption keys"];
const details = ["", " weekly", " in every region", " and tell the customer"];

const name = fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...objects), fc.constantFrom(...details));
const cell = fc.constantFrom("", "R", "A", "RA", "C", "I", "CI");
const row = fc
  .tuple(name, fc.array(cell, { minLength: 4, maxLength: 4 }))
  .map(([[verb, object, detail], cells]) => [`${verb} ${object}${detail}`, ...cells]);

/** Tables of up to four parties out of six below one of three headings, so that any of it may have another name. */
const matrix = fc
  .record({
    section: fc.constantFrom(["Guide", "Operations"], ["Guide", "Security"], ["Handbook", "Operations of today"]),
    parties: fc.subarray(["Customer", "Provider", "Auditor", "Auditors of today", "Desk", "Service desk"], {
      minLength: 2,
      maxLength: 4,
    }),
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  })
  .map((sketch): MatrixSketch => sketch);
const document = fc.array(matrix, { minLength: 1, maxLength: 3 }).map((matrices) => modelOf(matrices));

it("an old revision and the changes give the new one", () => {
  fc.assert(
    fc.property(document, document, (before, after) => {
      const [comparison] = compare([{ before, after }]).documents;
      if (comparison === undefined) throw new Error("nothing was compared");
      expect(rebuild(before, comparison)).toEqual(activitiesByLine(after));
    }),
    { seed: 20_240_328, numRuns: 400 },
  );
});
