import { describe, expect, it } from "vitest";
import { plainText } from "../syntax/plain-text.ts";
import { referenceTables, tablesIn } from "../testing/tables.ts";

/** Rows of raw cells, a table after the other. */
type Tables = readonly (readonly (readonly string[])[])[];

/** What the section "Tables (extension)" of the GFM specification says, each statement with a text of our own. */
const cases: readonly (readonly [statement: string, markdown: string, tables: Tables])[] = [
  [
    "a header, a row of dashes, rows",
    "| Task | Ann |\n| --- | --- |\n| Mop | R |",
    [
      [
        ["Task", "Ann"],
        ["Mop", "R"],
      ],
    ],
  ],
  [
    "pipes at the ends are optional",
    "Task | Ann\n--- | ---\nMop | R",
    [
      [
        ["Task", "Ann"],
        ["Mop", "R"],
      ],
    ],
  ],
  [
    "a pipe at one end only",
    "| Task | Ann\n--- | --- |\nMop | R |",
    [
      [
        ["Task", "Ann"],
        ["Mop", "R"],
      ],
    ],
  ],
  [
    "colons align",
    "| a | b | c |\n|:-|:-:|-:|\n| 1 | 2 | 3 |",
    [
      [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
    ],
  ],
  ["one dash is enough, and blanks around it", "| a |\n| - |\n| 1 |", [[["a"], ["1"]]]],
  ["a row of dashes needs no rows below", "| a | b |\n| - | - |", [[["a", "b"]]]],
  ["cells may be blank", "| a | b |\n|--|--|\n|  | |\n||", [[["a", "b"], ["", ""], [""]]]],
  [
    "white space around a cell is trimmed",
    "|  a\t|\tb  |\n|--|--|\n|1|   2   |",
    [
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
  ],
  ["an escaped pipe is text", "| a \\| b |\n|--|\n| 1 \\| 2 |", [[["a \\| b"], ["1 \\| 2"]]]],
  ["an escaped pipe at the end closes nothing", "| a |\n|--|\n| 1 \\|", [[["a"], ["1 \\|"]]]],
  [
    "an escaped backslash leaves the pipe alone",
    "| a | b |\n|--|--|\n| 1 \\\\| 2 |",
    [
      [
        ["a", "b"],
        ["1 \\\\", "2"],
      ],
    ],
  ],
  [
    "pipes part cells in code, too",
    "| a | b |\n|--|--|\n| `1 | 2` |",
    [
      [
        ["a", "b"],
        ["`1", "2`"],
      ],
    ],
  ],
  ["an escaped pipe in code is text", "| a |\n|--|\n| `1 \\| 2` |", [[["a"], ["`1 \\| 2`"]]]],
  ["an escaped pipe in other marks is text", "| a |\n|--|\n| **1 \\| 2** |", [[["a"], ["**1 \\| 2**"]]]],
  [
    "pipes part cells in links, too",
    "| a | b |\n|--|--|\n| [x|y](z) |",
    [
      [
        ["a", "b"],
        ["[x", "y](z)"],
      ],
    ],
  ],
  ["a quote ends the table", "| a |\n|--|\n| 1 |\n> 2 | 3", [[["a"], ["1"]]]],
  ["a heading ends the table", "| a |\n|--|\n| 1 |\n# 2 | 3", [[["a"], ["1"]]]],
  ["a fence ends the table", "| a |\n|--|\n| 1 |\n```\n| 2 |\n```", [[["a"], ["1"]]]],
  ["a rule ends the table", "| a |\n|--|\n| 1 |\n***\n| 2 |", [[["a"], ["1"]]]],
  ["a list ends the table", "| a |\n|--|\n| 1 |\n- 2 | 3", [[["a"], ["1"]]]],
  ["HTML ends the table", "| a |\n|--|\n| 1 |\n<div>\n| 2 |\n</div>", [[["a"], ["1"]]]],
  ["a line without pipes is a row", "| a | b |\n|--|--|\n| 1 | 2 |\n3", [[["a", "b"], ["1", "2"], ["3"]]]],
  ["a blank line ends the table", "| a |\n|--|\n| 1 |\n\n| 2 |", [[["a"], ["1"]]]],
  ["a header cell too many, no table", "| a | b |\n|--|\n| 1 |", []],
  ["a header cell too few, no table", "| a |\n|--|--|\n| 1 |", []],
  ["rows may be short", "| a | b |\n|--|--|\n| 1 |", [[["a", "b"], ["1"]]]],
  [
    "rows may be long",
    "| a | b |\n|--|--|\n| 1 | 2 | 3 |",
    [
      [
        ["a", "b"],
        ["1", "2", "3"],
      ],
    ],
  ],
  ["one column needs a pipe somewhere", "| a\n|--\n| 1", [[["a"], ["1"]]]],
  ["dashes without a pipe make a heading", "a\n--\n1", []],
  ["a colon is as good as a pipe", "a\n:-\n1", [[["a"], ["1"]]]],
  ["other signs in the row of dashes, no table", "| a | b |\n|--|==|\n| 1 | 2 |", []],
  ["three blanks before a row", "   | a |\n   |--|\n   | 1 |", [[["a"], ["1"]]]],
  ["four blanks before the header make code", "    | a |\n    |--|\n    | 1 |", []],
  ["four blanks before the dashes, no table", "| a |\n    |--|\n| 1 |", []],
  ["a paragraph before a header goes on", "Agreed:\n| a |\n|--|\n| 1 |", [[["a"], ["1"]]]],
  [
    "in a quote",
    "> | a | b |\n> |--|--|\n> | 1 | 2 |",
    [
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
  ],
  [
    "in a list",
    "- | a | b |\n  |--|--|\n  | 1 | 2 |",
    [
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
  ],
  ["in a quote in a numbered list", "1. > | a |\n   > |--|\n   > | 1 |", [[["a"], ["1"]]]],
  ["no row without the mark of its quote", "> | a |\n> |--|\n| 1 |", [[["a"]]]],
  ["no row of dashes without the mark of its quote", "> | a |\n|--|\n| 1 |", []],
  [
    "CRLF and CR end lines",
    "| a | b |\r\n|--|--|\r| 1 | 2 |\r\n",
    [
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
  ],
  ["a no-break space is no white space of a row's ends", "| a |\n|--|\n| 1 |\u00A0", [[["a"], ["1", ""]]]],
  ["not in a fence", "```\n| a |\n|--|\n```", []],
  ["not in a comment", "<!--\n| a |\n|--|\n-->", []],
  ["not in the front matter", "---\na: |\n  | a |\n  |--|\n---\n", []],
];

describe("GFM tables", () => {
  it.each(cases)("%s", (_statement, markdown, tables) => {
    const raw = tablesIn(markdown).map(({ header, rows }) =>
      [header, ...rows].map(({ cells }) => cells.map((cell) => cell.raw)),
    );
    expect(raw).toEqual(tables);
  });

  it.each(cases.filter(([statement]) => !statement.endsWith("front matter")))(
    "%s: as the reference parser has it",
    (_statement, markdown) => {
      const words = tablesIn(markdown).map(({ header, rows }) =>
        [header, ...rows].map(({ cells }) => cells.map((cell) => cell.text)),
      );
      const expected = referenceTables(markdown).map((table) =>
        table.children.map((row) => row.children.map((cell) => plainText(cell))),
      );
      expect(words).toEqual(expected);
    },
  );
});
