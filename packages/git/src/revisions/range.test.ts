import { expect, test } from "vitest";

import { parseRange, type RevisionRange } from "./range.ts";

const cases: { expression: string; expected: RevisionRange }[] = [
  { expression: "main", expected: { kind: "single", revision: "main" } },
  { expression: "v1.2.0", expected: { kind: "single", revision: "v1.2.0" } },
  { expression: "HEAD~2^{commit}", expected: { kind: "single", revision: "HEAD~2^{commit}" } },
  { expression: "main..HEAD", expected: { kind: "two-dots", from: "main", to: "HEAD" } },
  { expression: "main...HEAD", expected: { kind: "three-dots", from: "main", to: "HEAD" } },
  { expression: "main..", expected: { kind: "two-dots", from: "main", to: "HEAD" } },
  { expression: "...feature/x", expected: { kind: "three-dots", from: "HEAD", to: "feature/x" } },
  { expression: "v1.0..v1.1", expected: { kind: "two-dots", from: "v1.0", to: "v1.1" } },
  { expression: "...", expected: { kind: "three-dots", from: "HEAD", to: "HEAD" } },
];

test.each(cases)("takes $expression apart", ({ expression, expected }) => {
  expect(parseRange(expression)).toEqual(expected);
});

test.each(["", ".."])("refuses %j", (expression) => {
  expect(() => parseRange(expression)).toThrow(`expected a revision or a range of revisions, found "${expression}"`);
});
