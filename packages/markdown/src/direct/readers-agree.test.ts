import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpretSyntax } from "../interpret-syntax.ts";
import { parsers } from "../syntax/parsers.ts";
import { generatedDocument, generatedText } from "../testing/generated-documents.ts";
import { corpusTexts, textsBelow } from "../testing/real-documents.ts";
import { patienceFor, runsOf } from "../testing/runs.ts";
import { seed } from "../testing/seed.ts";
import { sourceText } from "../text/source.ts";
import { compareSyntax } from "./compare-readers.ts";
import { readSyntaxDirectly } from "./read-syntax-directly.ts";
import { readSyntaxTree } from "./read-syntax.ts";

const runs = runsOf(4_000);
const textRuns = Math.ceil(runs / 4);

/** Fails when the readers differ; true when the direct reader took the document at all. */
function expectAgreement(text: string, path = "duties.md"): boolean {
  const source = sourceText(text);
  const direct = readSyntaxDirectly(source, { isMdx: false }, parsers);
  if (direct === null) return false;
  const reference = readSyntaxTree(source, { isMdx: false });
  expect(compareSyntax(direct, reference)).toBeNull();
  const { model } = interpretSyntax(direct, source, { path });
  expect(isDeepStrictEqual(model, interpretSyntax(reference, source, { path }).model)).toBe(true);
  return true;
}

describe("the direct reader and the reference reader agree", () => {
  it(
    `on ${runs} generated documents`,
    () => {
      let taken = 0;
      const property = fc.property(generatedDocument, (text) => {
        if (expectAgreement(text)) taken += 1;
      });
      fc.assert(property, { seed, numRuns: runs });
      expect(taken).toBeGreaterThan(runs * 0.4);
    },
    patienceFor(runs),
  );

  it(
    `on ${textRuns} generated texts, each in a cell, a heading, a paragraph, a list item and a quote`,
    () => {
      let taken = 0;
      const property = fc.property(fc.array(generatedText, { minLength: 1, maxLength: 3 }), (texts) => {
        const [text = ""] = texts;
        const document = `# ${text}\n\n${texts.join("\n")}\n\n- ${text}\n\n> ${text}\n\n| ${text} |\n|-|\n| ${text} | b |\n`;
        if (expectAgreement(document)) taken += 1;
      });
      fc.assert(property, { seed, numRuns: textRuns });
      expect(taken).toBeGreaterThan(textRuns * 0.4);
    },
    patienceFor(runs),
  );

  it("on the models of this project, all of which the direct reader takes", () => {
    const models = textsBelow(new URL("../../../../models", import.meta.url).pathname);
    expect(models.length).toBeGreaterThan(2);
    for (const { text, path } of models) expect([path, expectAgreement(text, path)]).toEqual([path, true]);
  });

  const real = corpusTexts();
  it(
    "on real documents, of which the direct reader takes more than 70 %",
    { timeout: patienceFor(real.length) },
    () => {
      const taken = real.filter(({ text, path }) => expectAgreement(text, path));
      expect(taken.length).toBeGreaterThanOrEqual(real.length * 0.7);
    },
  );
});
