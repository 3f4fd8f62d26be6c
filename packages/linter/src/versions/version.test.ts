import type { Bump } from "@raci-kit/model";
import { expect, test } from "vitest";
import { compareVersions, leastVersionAfter, readVersion } from "./version.ts";

test.each([
  ["1.2.3", [1, 2, 3]],
  ["v2.1", [2, 1]],
  ["3", [3]],
  ["V. 1.0-draft", [1, 0]],
  ["2024.10.1.7", [2024, 10, 1, 7]],
  ["1.0 (approved)", [1, 0]],
  ["spring", null],
  ["", null],
  ["1.2.3.4.5", null],
])('"%s" is read as %j', (text, version) => {
  expect(readVersion(text)).toEqual(version);
});

test.each<[string, Bump, string]>([
  ["1.4.2", "major", "2.0.0"],
  ["1.4.2", "minor", "1.5.0"],
  ["1.4.2", "patch", "1.4.3"],
  ["1.4.2", "none", "1.4.2"],
  ["0.4.2", "major", "0.5.0"],
  ["0.4.2", "minor", "0.5.0"],
  ["0.4.2", "patch", "0.4.3"],
  ["3.1", "major", "4.0"],
  ["3.1", "patch", "3.1"],
  ["3", "minor", "3"],
  ["0", "major", "1"],
])("after %s a %s change asks for %s", (before, bump, least) => {
  expect(leastVersionAfter(readVersion(before) ?? [], bump).join(".")).toBe(least);
});

test("numbers that are not written count as 0", () => {
  expect(compareVersions([1, 2], [1, 2, 0])).toBe(0);
  expect(compareVersions([1, 2], [1, 2, 1])).toBeLessThan(0);
  expect(compareVersions([2], [1, 9, 9])).toBeGreaterThan(0);
});
