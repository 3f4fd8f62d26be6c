import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayHoldMatrix } from "./may-hold-matrix.ts";
import { readDocument } from "./read-document.ts";
import { generatedDocument } from "./testing/generated-documents.ts";
import { corpusTexts } from "./testing/real-documents.ts";
import { patienceFor, runsOf } from "./testing/runs.ts";
import { seed } from "./testing/seed.ts";

const runs = Math.ceil(runsOf(400) / 4);

/** A text in all encodings that documents may have. */
function encodings(text: string): (string | Uint8Array)[] {
  const little = Buffer.from(`\uFEFF${text}`, "utf16le");
  const utf8 = new TextEncoder().encode(text);
  return [text, utf8, new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), little, Buffer.from(little).swap16()];
}

/** True when the filter keeps a document in every encoding, or when there is nothing to report in it. */
function isKept(text: string, path: string, reader: "direct" | "reference"): boolean {
  const { matrices, demotedTables } = readDocument(text, { path, reader });
  return matrices.length + demotedTables.length === 0 || encodings(text).every((document) => mayHoldMatrix(document));
}

describe("the filter of documents", () => {
  it.each<[string, boolean, string]>([
    ["a pipe table", true, "| Task | Ann |\n|---|---|\n| Mop | R |\n"],
    ["a pipe table without pipes at its ends", true, "Task | Ann\n--- | :-:\n"],
    ["a pipe table in a quote in a list", true, "- > a | b\r  > -|-\r"],
    ["a pipe table at the end of the text", true, "a|b\n-|-"],
    ["a row of dashes with other blanks", true, "| Task |\n|---|\u00A0---|\n"],
    ["an HTML table", true, "<TABLE class='x'>"],
    ["prose with pipes", false, "Either | or.\n\n`a | b`\n\n- | x\n|\n"],
    ["a rule", false, "Text\n\n---\n"],
    ["a column of dashes alone", false, "a\n:-\n"],
    ["tags", false, "<tab> <tale> <td>"],
    ["nothing", false, ""],
  ])("looks at %s", (_name, expected, text) => {
    for (const document of encodings(text)) expect(mayHoldMatrix(document)).toBe(expected);
  });

  it(
    `drops none of ${runs} generated documents with a matrix`,
    () => {
      const matrix = "# RACI\n\n| Task | Ann | Bo |\n|---|---|---|\n| Mop | R | A |\n";
      const parts = fc.tuple(generatedDocument, fc.constantFrom("", "\n", "> ", "- ", "<!--"), generatedDocument);
      const property = fc.property(parts, ([before, glue, after]) => {
        expect(isKept(before + glue + after, "raci.md", "reference")).toBe(true);
        expect(isKept(before + glue + matrix + after, "raci.md", "reference")).toBe(true);
      });
      fc.assert(property, { seed, numRuns: runs });
    },
    patienceFor(runs),
  );

  it("drops no real document with a matrix", { timeout: 120_000 }, () => {
    const dropped = corpusTexts().filter(({ text, path }) => !isKept(text, path, "direct"));
    expect(dropped.map(({ path }) => path)).toEqual([]);
  });

  it("is not stopped by pipes or tags without end", () => {
    for (const piece of ["|\n", "||", "<", "<tabl", "- | x", "> |x\n"]) {
      for (const document of encodings(piece.repeat(100_000))) expect(mayHoldMatrix(document)).toBe(false);
    }
  });
});
