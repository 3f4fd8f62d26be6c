import { describe, expect, test } from "vitest";
import { pageOf } from "./page.ts";
import { tableLines } from "./table.ts";

function drawn(headings: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const page = pageOf({ colour: false, width });
  const lines = tableLines(
    headings,
    rows.map((cells) => ({ cells, band: null })),
    page,
  );
  return lines.map((line) => line.trimEnd()).join("\n");
}

describe("tableLines", () => {
  test("aligns by display width", () => {
    expect(
      drawn(
        ["Activity", "顧客", "Team 🚀"],
        [
          ["Notify", "RA", "I"],
          ["通知する", "", "A"],
        ],
        60,
      ),
    ).toBe(`\
  Activity  顧客  Team 🚀
  ────────  ────  ───────
  Notify    RA    I
  通知する        A`);
  });

  test("wraps cells to the page", () => {
    const rows = [["Notify the customer of every incident at once", "RA", "CI"]];
    expect(drawn(["Activity", "Customer", "Service owner"], rows, 44)).toBe(`\
  Activity              Customer  Service
                                  owner
  ────────────────────  ────────  ──────────
  Notify the customer   RA        CI
  of every incident at
  once`);
  });

  test("comes in parts when the columns do not fit side by side", () => {
    const headings = ["Activity", "Customer", "Operations", "Legal", "Purchasing"];
    expect(drawn(headings, [["Notify the customer of incidents", "A", "R", "C", "I"]], 46)).toBe(`\
  Activity                Customer  Operations
  ──────────────────────  ────────  ──────────
  Notify the customer of  A         R
  incidents

  part 2 of 2
  Activity                   Legal  Purchasing
  ─────────────────────────  ─────  ──────────
  Notify the customer of     C      I
  incidents`);
  });

  test("draws bands across the table", () => {
    const rows = [
      { cells: ["Notify", "A"], band: "Day" },
      { cells: ["Restore", "R"], band: "Night" },
    ];
    expect(tableLines(["Activity", "Customer"], rows, pageOf({ colour: false, width: 60 }))).toEqual([
      "  Activity  Customer",
      "  ────────  ────────",
      "  Day",
      "  Notify    A       ",
      "  Night",
      "  Restore   R       ",
    ]);
  });
});
