import { describe, expect, it } from "vitest";
import { Cell } from "./block.ts";
import { nameByGroups } from "./header-groups.ts";

describe("nameByGroups", () => {
  it.each([
    ["Task | Dev | Ops | Dev", "Task | Design | | Build", "Task | Design: Dev | Ops | Build: Dev"],
    ["Task | Dev | Dev | Ops", "Task | Design | Build | Build", "Task | Design: Dev | Build: Dev | Ops"],
    ["Task | Task | Dev", "Task | Task | Design", "Task | Task | Dev"],
    ["Task | Dev | Dev", " | | ", "Task | Dev | Dev"],
    [" | | Dev", "Task | Design | ", " | | Dev"],
    ["Task | Dev | Dev", "", "Task | Dev | Dev"],
  ])("names %j below %j", (lower, upper, expected) => {
    const named = nameByGroups(cellsOf(lower), upper === "" ? [] : cellsOf(upper));
    expect(named.map(({ name }) => name)).toEqual(cellsOf(expected).map(({ name }) => name));
  });

  it("keeps what is written, and where", () => {
    const [first, second] = nameByGroups(cellsOf("Dev | Dev"), cellsOf("Design | Build"));
    expect([first?.raw, second?.raw, second?.name]).toEqual(["Dev", "Dev", "Build: Dev"]);
  });
});

function cellsOf(row: string): Cell[] {
  const position = { line: 1, column: 1, offset: 0 };
  return row.split("|").map((text) => {
    const raw = text.trim();
    return new Cell(raw, raw, false, null, { start: position, end: position });
  });
}
