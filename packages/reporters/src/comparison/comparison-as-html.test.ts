import { expect, test } from "vitest";
import { changed, shift, structural } from "../testing/comparisons.ts";
import { departures } from "../testing/conformance.ts";
import { comparisonAsHtml } from "./comparison-as-html.ts";

const comparison = changed([
  shift("accountable", ["OVHcloud", "R&D"], "Notify incidents"),
  structural("activity-reworded", "patch", { activity: { before: "Ship it", after: "Ship them" } }),
]);

test("the verdict, the tables, wording folded, the version step", () => {
  const page = comparisonAsHtml(comparison, { details: false });
  expect(page).toContain("<title>1 duty moves: R&amp;D becomes accountable");
  expect(page).toContain("<td>OVHcloud → R&amp;D</td><td>major</td><td>model.md:12</td>");
  expect(page).toContain("<details>\n<summary>1 activity reworded</summary>");
  expect(page).toContain("<del>it</del><ins>them</ins>");
  expect(page).toContain("<p>Version step: major");
  expect(departures(page, "html")).toEqual([]);
});

test("wording open on request, no version step for one party, in its language", () => {
  const page = comparisonAsHtml(comparison, { details: true, party: "R&D", language: "fr" });
  expect(page).toContain("<details open>");
  expect(page).toContain('<html lang="fr">');
  expect(page).not.toContain("Version");
});
