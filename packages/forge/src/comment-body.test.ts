import { describe, expect, test } from "vitest";
import { commentBody, longestBody, saysTheSame } from "./comment-body.ts";
import { markerLine, markerOf } from "./marker.ts";

const content = { key: "default", report: "### No duty moves\n", shifts: 0, notes: [] };

describe("commentBody", () => {
  test("replaces the report's own marker", () => {
    const report = "<!-- raci-kit-review -->\n### No duty moves\n";
    expect(commentBody({ ...content, report }, null)).toBe(
      "<!-- raci-kit-review key=default still -->\n### No duty moves\n",
    );
  });

  test("makes notes inert", () => {
    const notes = ["@ana's approving review does not count for <b>Customer</b>: see #12"];
    expect(commentBody({ ...content, notes }, null)).toContain(
      "- @\u2060ana's approving review does not count for &lt;b&gt;Customer&lt;/b&gt;: see \\#\u206012",
    );
  });

  test("remembers across pushes that duties had moved", () => {
    const first = commentBody({ ...content, shifts: 2 }, null);
    const second = commentBody(content, markerOf(first));
    const third = commentBody(content, markerOf(second));
    expect([first, second, third].map((text) => markerOf(text)?.state)).toEqual(["moves", "taken-back", "taken-back"]);
    expect(third).toBe(second);
  });

  test.each([60_000, 64_000, 65_000])("fits with a report of %i characters, whatever the notes", (length) => {
    const report = "A".repeat(length);
    const notes = Array.from({ length: 80 }, (_, index) => `Note ${index} ${"b".repeat(80)}`);
    const body = commentBody({ ...content, report, notes }, null);
    expect(body.length).toBeLessThanOrEqual(longestBody);
    expect(body).toContain("stands in the job summary");
  });
});

test.each([
  ["the marker alone", "<!-- raci-kit-review key=a.b-c still -->", { key: "a.b-c", state: "still" }],
  ["a carriage return", "<!-- raci-kit-review key=a moves -->\r\nx", { key: "a", state: "moves" }],
  ["a quoted marker", "> <!-- raci-kit-review key=a moves -->", null],
  ["a marker further down", "Hello\n<!-- raci-kit-review key=a moves -->", null],
  ["a state that nobody writes", "<!-- raci-kit-review key=a merged -->", null],
  ["nothing", "", null],
])("markerOf reads %s", (_, body, marker) => {
  expect(markerOf(body)).toEqual(marker);
});

test.each(["moves", "taken-back", "still"] as const)("markerOf reads what markerLine writes: %s", (state) => {
  expect(markerOf(markerLine({ key: "contracts", state }))).toEqual({ key: "contracts", state });
});

test("saysTheSame looks past line ends", () => {
  expect(saysTheSame("a\r\nb\r\n", "a\nb")).toBe(true);
  expect(saysTheSame("a\nb", "a b")).toBe(false);
});
