import { expect, test } from "vitest";
import { departures } from "../testing/conformance.ts";
import { finding, lintResult } from "../testing/results.ts";
import { lintAsHtml } from "./lint-as-html.ts";

const source =
  "# Duties\n\n| Activity | Customer & Co | OVHcloud |\n| --- | --- | --- |\n| Notify incidents | A | A |\n";
const second = { start: { line: 5, column: 26 }, end: { line: 5, column: 27 } };

test("a table for each document, with the place marked in its row", () => {
  const page = lintAsHtml(lintResult([finding({ range: second })]), new Map([["model.md", source]]));
  expect(page).toContain("<h1>1 problem (1 error) in 1 of 14 documents</h1>");
  expect(page).toContain("<caption>model.md</caption>");
  expect(page).toContain(
    "<tr><td>5:26</td><td>error</td><td>single-accountable</td><td>Unexpected second accountable party OVHcloud for &quot;Notify incidents&quot;, expected one<pre>| Notify incidents | A | <mark>A</mark> |</pre></td></tr>",
  );
  expect(departures(page, "html")).toEqual([]);
});

test("no row where the text is not at hand", () => {
  expect(lintAsHtml(lintResult([finding()]), new Map())).not.toContain("<pre>");
});

test("allows nothing to be loaded or run", () => {
  const page = lintAsHtml(lintResult([]), new Map(), { language: "de" });
  expect(page).toContain(`<html lang="de">`);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});
