import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpusFiles, corpusText } from "./testing/corpus.ts";
import { documents, layouts, write } from "./testing/generators.ts";
import type { ResponsibilityModel } from "./testing/kit.ts";
import { read } from "./testing/reports.ts";

interface Place {
  line: number;
  column: number;
}

/** What stands between two places of a text, line ends as line feeds. */
function sliceOf(text: string, { start, end }: { start: Place; end: Place }): string {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
  const covered = lines.slice(start.line - 1, end.line);
  const last = covered.length - 1;
  return covered
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join("\n");
}

/** True when a slice has the words of a text in their order, whatever marks stand around them. */
function isSaidIn(said: string, slice: string): boolean {
  let from = 0;
  return (said.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => {
    const at = slice.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

/** Every text that a model says, and what stands at its place. */
function* placedTexts(
  model: ResponsibilityModel,
  text: string,
): Generator<[what: string, said: string, slice: string]> {
  for (const { section, parties, activities, range } of model.matrices) {
    for (const heading of section) yield ["heading", heading.title, sliceOf(text, heading.range)];
    for (const party of parties) yield ["party", party.name, sliceOf(text, party.range)];
    for (const { name, nameRange, assignments, range: row } of activities) {
      yield ["activity", name, sliceOf(text, nameRange)];
      // An activity may have its name from the heading above its table.
      if (nameRange.start.line >= row.start.line) {
        yield ["row", name, sliceOf(text, row)];
        yield ["matrix", name, sliceOf(text, range)];
      }
      for (const { raw, range: cell } of assignments) yield ["cell", raw, sliceOf(text, cell)];
    }
  }
  for (const { letter, range } of model.legend) yield ["legend", letter ?? "", sliceOf(text, range)];
  for (const { key, range } of model.metadata) yield ["metadata", key, sliceOf(text, range)];
}

/** Columns of roles, columns of activities, a legend, HTML, a quote and a list. */
const shapes: readonly (readonly [shape: string, markdown: string])[] = [
  ["roles in columns", "# RACI\n\n| Task | Responsible | Accountable |\n|---|---|---|\n| Mop | Ann, Bo | **Cy** |\n"],
  [
    "activities in columns",
    "# RACI\n\n| Role | Mop the floor | Sweep the yard |\n|---|---|---|\n| Ann | R | A |\n| Bo | A | R |\n",
  ],
  [
    "a legend",
    "# RACI\n\n- **R**: does the work\n- **A**: answers for it\n\n| Task | Ann | Bo |\n|---|---|---|\n| Mop | R | A |\n",
  ],
  [
    "an HTML table",
    "# RACI\n\n<table>\n<tr><th>Task</th><th>Ann</th><th>Bo</th></tr>\n<tr><td>Mop</td><td>R</td><td>A</td></tr>\n</table>\n",
  ],
  ["a quote in a list", "# RACI\n\n- > | Task | Ann | Bo |\n  > |---|---|---|\n  > | Mop | R/A | I |\n"],
];

describe("every range", () => {
  it.each(shapes)("of %s holds what the model says of it", (_shape, markdown) => {
    const placed = [...placedTexts(read(markdown), markdown)];
    expect(placed.length).toBeGreaterThan(5);
    expect(placed.filter(([, said, slice]) => !isSaidIn(said, slice))).toEqual([]);
  });

  it.each(corpusFiles("{documents,seed}/**/*.md"))("of %s holds what the model says of it", (file) => {
    const text = corpusText(file);
    // Entities and look-alike forms are read as what they mean.
    const wrong = [...placedTexts(read(text, file), text)].filter(
      ([, said, slice]) => !isSaidIn(said, slice.replaceAll("&amp;", "&").normalize("NFC")),
    );
    expect(wrong).toEqual([]);
  });

  it("holds what the model says of it", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(documents, layouts, (document, layout) => {
        const text = write(document, layout);
        for (const [what, said, slice] of placedTexts(read(text), text)) {
          seen.add(what);
          expect({ what, said, isThere: isSaidIn(said, slice) }).toEqual({ what, said, isThere: true });
        }
      }),
      { seed: 20_261_128, numRuns: 200 },
    );
    expect([...seen].toSorted()).toEqual(["activity", "cell", "heading", "matrix", "metadata", "party", "row"]);
  });
});
