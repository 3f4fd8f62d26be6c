import { describe, expect, test } from "vitest";
import { rowAt } from "../testing/comparisons.ts";
import { hostileModel } from "../testing/hostile-results.ts";
import { hostileTexts } from "../testing/hostile.ts";
import { matrix, model } from "../testing/results.ts";
import { exportHtml } from "./export-html.ts";

const backups = matrix(["Customer", ""], { "Choose <what> is kept": ["RA", "C"], "Run the job": ["", "RA"] });
const grouped = {
  ...backups,
  activities: backups.activities.map((activity, row) => ({ ...activity, group: row === 0 ? null : "Every day" })),
};

function tagsOf(html: string): string[] {
  return html.match(/<[^>]*>/gu) ?? [];
}

describe("exportHtml", () => {
  test("writes a page with a captioned table whose headers have a scope", () => {
    const html = exportHtml([model([grouped], { version: "1.2", updated: "2026-05-04" })]);
    expect(html).toContain("<title>Managed database</title>");
    expect(html).toContain("<h1>Managed database</h1>\n<p>version 1.2 · updated 2026-05-04</p>\n<dl>\n<dt>R</dt>");
    expect(html).toContain(`<table>
<caption>Operations</caption>
<thead>
<tr><th scope="col">Activity</th><th scope="col">Customer</th><th scope="col">(no name)</th></tr>
</thead>
<tbody>
<tr><th scope="row">Choose &lt;what&gt; is kept</th><td>RA</td><td>C</td></tr>
</tbody>
<tbody>
<tr><th scope="rowgroup" colspan="3">Every day</th></tr>
<tr><th scope="row">Run the job</th><td></td><td>RA</td></tr>
</tbody>
</table>`);
    expect(html.endsWith("</html>\n")).toBe(true);
  });

  test("explains the letters in the document's own words", () => {
    const legend = [{ letter: "R", duty: "responsible" as const, text: "Does it & tells", range: rowAt(3) }];
    const html = exportHtml([model([backups], { legend })]);
    expect(html).toContain("<dl>\n<dt>R</dt><dd>Does it &amp; tells</dd>\n</dl>");
  });

  test("gives each of several documents its heading", () => {
    const html = exportHtml([model([backups], { title: null, path: "a.md" }), model([])]);
    expect(html.match(/<h\d>.*<\/h\d>/gu)).toEqual([
      "<h1>Responsibility models</h1>",
      "<h2>a.md</h2>",
      "<h2>Managed database</h2>",
    ]);
    expect(html).toContain("<p>No matrix in this document.</p>");
  });

  test.each(hostileTexts.map((text) => [text]))("holds the tags of any other page with %j", (text) => {
    expect(tagsOf(exportHtml([hostileModel(text)]))).toEqual(tagsOf(exportHtml([hostileModel("plain")])));
  });
});
