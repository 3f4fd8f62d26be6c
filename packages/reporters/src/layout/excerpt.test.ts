import type { Range } from "@raci-kit/model";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

function columns(start: number, end: number): Range {
  return { start: { line: 1, column: start }, end: { line: 1, column: end } };
}

/** The excerpt of `line` around the first `marked`, as it is drawn. */
function drawn(line: string, marked: string, width: number): string {
  const start = line.indexOf(marked) + 1;
  const { row, indent, length } = excerpt(line, columns(start, start + marked.length), width);
  return `${row}\n${" ".repeat(indent)}${"^".repeat(length)}`;
}

describe("excerpt", () => {
  test.each([
    ["| Ship | A | X |", "X", 40, ["| Ship | A | X |", "             ^"]],
    ["| 責任者 | A | X |", "X", 40, ["| 責任者 | A | X |", "               ^"]],
    ["| 責任者 | A |", "責任者", 40, ["| 責任者 | A |", "  ^^^^^^"]],
    ["|\tShip\t|\tX\t|", "X", 40, ["| Ship | X |", "         ^"]],
    ["| a\u001b | X |", "X", 40, ["| a\\u001b | X |", "            ^"]],
    ["| Notify incidents | RA | CI | X |", "CI", 20, ["…ts | RA | CI | X |", "           ^^"]],
    ["| Notify incidents | RA | CI | X |", "| Notify incidents | RA", 12, ["| Notify i…", "^^^^^^^^^^"]],
    ["| Notify incidents | RA | CI | X |", "| N", 12, ["| Notify i…", "^^^"]],
  ])("draws %j around %j in %d columns", (line, marked, width, lines) => {
    expect(drawn(line, marked, width)).toBe(lines.join("\n"));
  });

  test("marks to the end of the line when the range goes on beyond it", () => {
    const range = { start: { line: 1, column: 3 }, end: { line: 4, column: 2 } };
    expect(excerpt("| Ship | A |", range, 40)).toEqual({ row: "| Ship | A |", indent: 2, length: 10, skipped: 0 });
  });

  test("marks one column where a range is empty or lies behind the line's end", () => {
    expect(excerpt("| Ship |", columns(5, 5), 40)).toMatchObject({ indent: 4, length: 1 });
    expect(excerpt("| Ship |", columns(30, 31), 40)).toMatchObject({ indent: 8, length: 1 });
  });

  test("never exceeds the width and always holds the beginning of the marked stretch", () => {
    const lines = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.integer({ min: 20, max: 40 }), (line, offset, width) => {
        const start = (offset % line.length) + 1;
        const { row, indent, length } = excerpt(line, columns(start, start + 1), width);
        expect(stringWidth(row)).toBeLessThanOrEqual(width);
        expect(indent + length).toBeLessThanOrEqual(stringWidth(row) + 1);
      }),
      { seed: 5 },
    );
  });
});
