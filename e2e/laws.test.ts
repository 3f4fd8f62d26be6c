import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documents, layouts, plain, write } from "./testing/generators.ts";
import { lint, readDocuments } from "./testing/kit.ts";
import { compareModels, read, reportsOfDocument, reportsOfRevision } from "./testing/reports.ts";

const run = { seed: 20_240_328, numRuns: 120 };

it("the generator writes matrices, and not always the same", () => {
  const models = fc.sample(documents, { seed: run.seed, numRuns: 100 }).map((document) => read(write(document, plain)));
  const found = models.flatMap(({ matrices }) => matrices);
  expect(found.length).toBeGreaterThan(100);
  expect(new Set(found.map(({ parties }) => parties.length))).toEqual(new Set([2, 3, 4]));
});

describe("laws of the whole way from text to report", () => {
  it("a document does not differ from itself", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = write(document, plain);
        expect(compareModels(read(text), read(text)).documents.flatMap(({ changes }) => changes)).toEqual([]);
      }),
      run,
    );
  });

  it("column widths, line ends, blanks and byte order marks change nothing", () => {
    fc.assert(
      fc.property(documents, layouts, layouts, (document, one, other) => {
        const [before, after] = [read(write(document, one)), read(write(document, other))];
        const { documents: compared, parties } = compareModels(before, after);
        expect(compared.flatMap(({ changes }) => changes)).toEqual([]);
        expect(parties.flatMap(({ gained, lost }) => [...gained, ...lost])).toEqual([]);
        const findings = [before, after].map((model) =>
          lint([model]).findings.map(({ rule, message, fingerprint }) => [rule, message, fingerprint]),
        );
        expect(findings[1]).toEqual(findings[0]);
      }),
      run,
    );
  });

  it("every report can be made of any two documents, and is the same twice", () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const [before, after] = [write(one, plain), write(other, plain)];
        const reports = (): string[] => [
          ...reportsOfDocument(read(before), before),
          ...reportsOfRevision(read(before), read(after)),
        ];
        expect(reports()).toEqual(reports());
      }),
      { ...run, numRuns: 40 },
    );
  });

  it("any bytes give a document or a reason, never an exception", async () => {
    const damaged = fc
      .tuple(documents, fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 4 })), { maxLength: 5 }))
      .map(([document, wounds]) => {
        const bytes = Buffer.from(write(document, plain));
        for (const [place, wound] of wounds)
          bytes.set(wound.slice(0, bytes.length), place % Math.max(1, bytes.length - 4));
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        const options = { matricesOnly: false, scheme: undefined, schemes: undefined };
        const { models, texts, unreadable } = await readDocuments([{ path: "house.md", bytes }], options);
        expect(models.length + unreadable.length).toBe(1);
        for (const model of models) reportsOfDocument(model, texts.get("house.md") ?? "");
        for (const { reason, hint } of unreadable) expect([reason, hint]).not.toContain("");
      }),
      { ...run, numRuns: 200 },
    );
  });
});
