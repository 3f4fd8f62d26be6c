import type { Finding } from "@raci-kit/model";
import { expect, test } from "vitest";
import { dedent } from "../rule/dedent.ts";
import { drawFindings, withoutDrawing } from "./drawing.ts";

const document = dedent`
  | Activity | Boss | Crew |
  | -------- | ---- | ---- |
  | Ship     | A    | A    |
`;

const drawn = dedent`
  | Activity | Boss | Crew |
  | -------- | ---- | ---- |
  | Ship     | A    | A    |
               ^
  First.
                      ~
  Second.
`;

const finding: Finding = {
  rule: "single-accountable",
  severity: "error",
  message: "Second.",
  path: "raci.md",
  range: { start: { line: 3, column: 21 }, end: { line: 3, column: 22 } },
  related: [
    { message: "First.", path: "raci.md", range: { start: { line: 3, column: 14 }, end: { line: 3, column: 15 } } },
  ],
  fingerprint: "0123456789abcdef",
  fixable: false,
};

test("findings and related places are drawn below their line", () => {
  expect(drawFindings(document, [finding], "raci.md")).toBe(drawn);
});

test("what stands in other documents is not drawn", () => {
  expect(drawFindings(document, [finding], "other.md")).toBe(document);
});

test("a drawing can be taken away again", () => {
  expect(withoutDrawing(drawn)).toBe(document);
});

test("a range over several lines is drawn to the end of its first line, an empty one as one sign", () => {
  const start = { line: 1, column: 24 };
  const place = { ...finding, related: [] };
  const [long, empty] = [{ line: 3, column: 2 }, start].map((end) =>
    drawFindings(document, [{ ...place, range: { start, end } }], "raci.md"),
  );
  expect(long?.split("\n")[1]).toBe(`${" ".repeat(23)}~~~`);
  expect(empty?.split("\n")[1]).toBe(`${" ".repeat(23)}~`);
});
