import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";

function demoted(markdown: string): [number, number, string][] {
  const { demotedTables } = readDocument(markdown, { path: "duties.md" });
  return demotedTables.map(({ range, reason }) => [range.start.line, range.end.line, reason]);
}

describe("tables that Markdown renders as text", () => {
  it.each<[string, string, [number, number, string][]]>([
    [
      "blank lines between the rows",
      "# RACI\n\n| Task | Ann | Bo |\n\n|---|---|---|\n\n| Sweep | R | A |\n",
      [[3, 7, "blank lines stand between its rows"]],
    ],
    [
      "a header with a cell too few",
      "| Task | Ann |\n|---|---|---|\n| Sweep | R | A |\n",
      [[1, 3, "its header has 2 cells, the row of dashes below it has 3"]],
    ],
    [
      "rows behind a blank line",
      "| Task | Ann | Bo |\n|---|---|---|\n| Sweep | R | A |\n\n| Mop | A | R |\n",
      [[5, 5, "a blank line cuts it off from the table above"]],
    ],
    ["no header", "Text.\n\n|---|---|\n| Sweep | R |\n", [[3, 4, "no header row stands above its row of dashes"]]],
    ["a table", "| Task | Ann |\n|---|---|\n| Sweep | R |\n", []],
    ["prose with a pipe", "Write `a | b` or a | b.\n", []],
    ["a rule", "one | two | three\n\n---\n", []],
  ])("finds %s", (_name, markdown, expected) => {
    expect(demoted(markdown)).toEqual(expected);
  });
});
