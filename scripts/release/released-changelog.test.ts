import { expect, test } from "vitest";
import { releasedChangelog } from "./released-changelog.ts";

const changelog = `# Changelog

## Unreleased

- Reads tables in quotes.

## 1.0.0

- First release.
`;

test("what was unreleased is the release", () => {
  expect(releasedChangelog(changelog, "1.1.0")).toBe(`# Changelog

## Unreleased

## 1.1.0

- Reads tables in quotes.

## 1.0.0

- First release.
`);
});

test.each([
  ["nothing to release", changelog.replace("- Reads tables in quotes.\n\n", ""), "says nothing below"],
  ["no place for it", changelog.replace("## Unreleased\n", ""), "has no heading"],
])("refuses %s", (_, text, message) => {
  expect(() => releasedChangelog(text, "1.1.0")).toThrow(message);
});
