import { readDocument } from "@raci-kit/markdown";
import { type Assignment, findScheme, raci, type RoleScheme } from "@raci-kit/model";
import { expect, test } from "vitest";
import { cellNotation, writeNotation } from "./cell-notation.ts";

/** The cell as the reader reads it. */
function cellOf(raw: string, scheme: RoleScheme): Assignment {
  const text = `<!-- raci: matrix -->\n\n| Activity | Crew | Boss |\n|---|---|---|\n| Ship | ${raw} | A |\n| Land | R | I |\n\n[^1]: Later.\n`;
  const model = readDocument(text, { path: "raci.md", scheme });
  const cell = model.matrices[0]?.activities[0]?.assignments[0];
  if (cell === undefined) {
    throw new TypeError(`"${raw}" stands in no matrix`);
  }
  return cell;
}

test.each([
  { raw: "R", before: "", letters: "R", separators: [], after: "" },
  { raw: "RA", before: "", letters: "R A", separators: [""], after: "" },
  { raw: "r / a", before: "", letters: "R A", separators: [" / "], after: "" },
  { raw: "R, A & C", before: "", letters: "R A C", separators: [", ", " & "], after: "" },
  { raw: "R<br>A", before: "", letters: "R A", separators: ["<br>"], after: "" },
  { raw: "R \\| A", before: "", letters: "R A", separators: [" \\| "], after: "" },
  { raw: "**RA**", before: "**", letters: "R A", separators: [""], after: "**" },
  { raw: "***R***", before: "***", letters: "R", separators: [], after: "***" },
  { raw: "`R`", before: "`", letters: "R", separators: [], after: "`" },
  { raw: "[**A**](boss.md)", before: "[**", letters: "A", separators: [], after: "**](boss.md)" },
  { raw: "R/A <!-- agreed -->", before: "", letters: "R A", separators: ["/"], after: " <!-- agreed -->" },
  { raw: "**R**[^1]", before: "**", letters: "R", separators: [], after: "**[^1]" },
  { raw: "RR", before: "", letters: "R R", separators: [""], after: "" },
])("$raw", ({ raw, before, letters, separators, after }) => {
  const notation = cellNotation(cellOf(raw, raci), raci);
  expect(notation).toMatchObject({ before, separators, after });
  expect(notation?.letters.map(({ letter }) => letter).join(" ")).toBe(letters);
  expect(notation === null ? null : writeNotation(notation)).toBe(raw);
});

test("letters of another script are told apart from the scheme's", () => {
  const notation = cellNotation(cellOf("Аr", raci), raci) ?? cellNotation(cellOf("А/R", raci), raci);
  expect(notation?.letters).toEqual([
    { written: "А", letter: "A", looksAlike: true },
    { written: "R", letter: "R", looksAlike: false },
  ]);
});

test.each(["", "-", "X", "TBD", "R (lead)", "Responsible", "R and A", "**R**/A", "(R)", "R [1]", "~R"])(
  "%j is more than letters, or less",
  (raw) => {
    expect(cellNotation(cellOf(raw, raci), raci)).toBeNull();
  },
);

test("a scheme with codes of several letters is not taken apart", () => {
  const scheme: RoleScheme = {
    name: "CODES",
    roles: [...raci.roles, { letter: "CI", name: "Both", duty: "consulted" }],
  };
  expect(cellNotation(cellOf("R/A", scheme), scheme)).toBeNull();
});

test("the scheme's own letters come before what they look like", () => {
  const own: RoleScheme = {
    name: "OWN",
    roles: [{ letter: "А", name: "Утверждает", duty: "accountable" }, ...(findScheme("RACI")?.roles ?? [])],
  };
  expect(cellNotation(cellOf("А", own), own)?.letters).toEqual([{ written: "А", letter: "А", looksAlike: false }]);
});
