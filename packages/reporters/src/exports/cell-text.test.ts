import type { UnreadPart } from "@raci-kit/model";
import { expect, test } from "vitest";
import { cellText } from "./cell-text.ts";

test.each<[string[], UnreadPart[], string]>([
  [[], [], ""],
  [["R", "A"], [], "RA"],
  [["CI", "R"], [], "CI/R"],
  [["R"], [{ kind: "remark", text: "(lead)" }], "R (lead)"],
  [["R"], [{ kind: "unknown", text: "see annexe" }], "R, see annexe"],
  [[], [{ kind: "placeholder", text: "TBD" }], "TBD"],
  [
    [],
    [
      { kind: "unknown", text: "X" },
      { kind: "remark", text: "(new)" },
    ],
    "X (new)",
  ],
])("%j with %j is %j", (roles, unread, text) => {
  expect(cellText({ roles, unread })).toBe(text);
});
