import { expect, test } from "vitest";
import { changed, shift } from "../testing/comparisons.ts";
import { departures } from "../testing/conformance.ts";
import { finding, review } from "../testing/results.ts";
import { reviewAsHtml } from "./review-as-html.ts";

test("the verdict, what is needed to pass, the shifts, the new findings", () => {
  const page = reviewAsHtml(
    review({
      comparison: changed([shift("accountable", ["OVHcloud", "Customer"], "Notify incidents")]),
      newFindings: [finding()],
      oldFindings: 3,
      gate: {
        passed: false,
        failOn: "major",
        demands: [{ party: "Customer", activity: "Notify incidents", reason: "becomes accountable" }],
      },
    }),
  );
  expect(page).toContain("<caption>Needed to pass</caption>");
  expect(page).toContain("<td>Customer</td><td>Notify incidents</td><td>becomes accountable</td>");
  expect(page).toContain("<caption>Duties that move</caption>");
  expect(page).toContain("<td>model.md:5:33</td><td>error</td><td>single-accountable</td>");
  expect(page).toContain("<p>3 older findings are not listed.</p>");
  expect(departures(page, "html")).toEqual([]);
});
