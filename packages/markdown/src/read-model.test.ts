import { expect, test } from "vitest";
import { inlineMemo } from "./direct/inline/inline-reader.ts";
import { readDocumentDirectly } from "./read-document-directly.ts";
import { readDocument } from "./read-document.ts";
import { readModel } from "./read-model.ts";

const table = "| Activity | Baker | Miller |\n| --- | --- | --- |\n| Grind the grain | I | RA |\n";

test.each([
  ["without a parser", `# Bread\n\n${table}`, false],
  ["with parsers", `# Bread\n\nSee the [mill][1].\n\n${table}\n[1]: https://example.org\n`, true],
])("reads the same model %s", async (_, text, takesParsers) => {
  const options = { path: "bread.md", memo: inlineMemo() };
  expect(readDocumentDirectly(text, options) === null).toBe(takesParsers);
  expect(await readModel(text, options)).toEqual(readDocument(text, { path: "bread.md" }));
});
