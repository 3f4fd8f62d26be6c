import { describe, expect, it } from "vitest";
import { corpus, corpusFiles, corpusText } from "./testing/corpus.ts";
import { type Comparison, dutyOf, isShiftKind, lint, type Matrix, sectionPath, verdict } from "./testing/kit.ts";
import { compareModels, read } from "./testing/reports.ts";

/** How often each value occurs. */
function counts(values: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
}

function kinds({ documents }: Comparison): Record<string, number> {
  return counts(documents.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
}

type Row = Matrix["activities"][number];

/** `text` with the two cells of `row` in each other's place. */
function withCellsSwapped(text: string, { assignments }: Row): string {
  const [left, right] = assignments.map(({ range, raw }) => ({ ...range, raw }));
  if (left === undefined || right === undefined) throw new Error("expected a row of two parties");
  const lines = text.split("\n");
  const line = lines[left.start.line - 1] ?? "";
  lines[left.start.line - 1] = [
    line.slice(0, left.start.column - 1),
    right.raw,
    line.slice(left.end.column - 1, right.start.column - 1),
    left.raw,
    line.slice(right.end.column - 1),
  ].join("");
  return lines.join("\n");
}

/** What swapping the cells of a row moves: each duty that one of its two parties holds alone. */
function shiftsOfSwap({ scheme }: Matrix, { name, assignments }: Row): string[] {
  return assignments.flatMap(({ party, roles }, index) => {
    const other = assignments[1 - index];
    return roles
      .filter((letter) => other?.roles.includes(letter) === false)
      .map((letter) => `${dutyOf(scheme, letter)}-transferred ${name}: ${party} > ${other?.party}`);
  });
}

const seed = corpusFiles("seed/platform-sh.en-gb.md");

it("the reference document is there when RACI_CORPUS is set", () => {
  if (corpus === "") process.stderr.write("RACI_CORPUS is not set: the reference document was not read\n");
  expect(seed).toHaveLength(corpus === "" ? 0 : 1);
});

describe.each(seed)("the reference document %s", (file) => {
  const text = corpusText(file);
  const earlier = corpusText(file.replace(".md", ".earlier.md"));
  const model = read(text);
  const rows = model.matrices.flatMap((matrix) => matrix.activities.map((row) => ({ matrix, row })));

  it("holds 16 matrices of two parties, 49 activities and a legend of four letters", () => {
    expect(model.matrices).toHaveLength(16);
    expect(rows).toHaveLength(49);
    expect(counts(model.matrices.map(({ parties }) => parties.map(({ name }) => name).join(", ")))).toEqual({
      "Customer, OVHcloud": 16,
    });
    expect(model.legend.map(({ letter }) => letter)).toEqual(["R", "A", "C", "I"]);
    expect([model.scheme.name, model.title, model.updated]).toEqual(["RACI", expect.any(String), "2024-03-28"]);
  });

  it("gives the letters that a person counts in it", () => {
    const letters = rows.map(({ row }) => row.assignments.map(({ roles }) => roles.join("")).join("/"));
    expect(counts(letters)).toEqual({ "RA/": 19, "/RA": 14, "RA/I": 6, "I/RA": 6, "RA/CI": 3, "A/I": 1 });
  });

  it("stands under heading paths of plain text, from the outermost on", () => {
    const sections = model.matrices.map(sectionPath);
    expect(new Set(sections.map(([outermost]) => outermost))).toEqual(new Set(["Objective"]));
    expect(sections.flat().filter((title) => /\*|_/u.test(title))).toEqual([]);
    expect(new Set(sections.map((titles) => titles.join(" > "))).size).toBe(16);
    expect(
      sections.filter((titles) => /Reversibility model/iu.test(titles.at(-1) ?? "")).map((titles) => titles.at(-1)),
    ).toEqual([expect.stringMatching(/^2\.2/u), expect.stringMatching(/^4\.1/u)]);
  });

  it("has no error, and one row without a responsible party", () => {
    const { findings } = lint([model]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const [finding, ...others] = findings.filter(({ rule }) => rule === "responsible-present");
    expect(others).toEqual([]);
    expect(finding?.severity).toBe("warning");
    const marked = rows.find(({ row }) => row.range.start.line === finding?.range.start.line);
    expect(marked?.row.assignments.map(({ roles }) => roles.join(""))).toEqual(["A", "I"]);
  });

  it("moved no duty since its earlier revision", () => {
    const comparison = compareModels(read(earlier), model);
    expect(kinds(comparison)).toEqual({ "activity-reworded": 16, "section-renamed": 1, "metadata-changed": 3 });
    expect(comparison.documents[0]?.matched).toHaveLength(49);
    expect(comparison.summary).toMatchObject({ shifts: 0, major: 0, minor: 0, bump: "patch" });
    expect(verdict(comparison)).toMatch(/^No duty moves\b/u);
    const renamed = comparison.documents[0]?.changes.find(({ kind }) => kind === "section-renamed");
    expect(renamed?.value).toEqual({ before: "Objectif", after: "Objective" });
  });

  it.each(rows.map(({ matrix, row }, index): [number, Matrix, Row] => [index + 1, matrix, row]))(
    "swapping the two cells of row %i moves the duties of that row, and nothing else",
    (_, matrix, row) => {
      const [document] = compareModels(model, read(withCellsSwapped(text, row))).documents;
      const { line } = row.range.start;
      const found = document?.changes.map(({ kind, activity, party, range }) => {
        expect(isShiftKind(kind)).toBe(true);
        expect([range.before?.start.line, range.after?.start.line]).toEqual([line, line]);
        return `${kind} ${activity.after}: ${party.before} > ${party.after}`;
      });
      const expected = shiftsOfSwap(matrix, row);
      expect(expected.length).toBeGreaterThan(0);
      expect(found?.toSorted()).toEqual(expected.toSorted());
    },
  );
});
