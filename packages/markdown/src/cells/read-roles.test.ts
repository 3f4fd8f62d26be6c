import { findScheme, raci } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { readRoles } from "./read-roles.ts";

describe("readRoles", () => {
  it.each([
    ["R", "R"],
    ["RA", "R A"],
    ["A/R", "A R"],
    ["R / A", "R A"],
    ["R, A", "R A"],
    ["R;A", "R A"],
    ["R & A", "R A"],
    ["R+A", "R A"],
    ["R-A", "R A"],
    ["R | A", "R A"],
    ["R\nA", "R A"],
    ["R·A", "R A"],
    ["A R", "A R"],
    ["r", "R"],
    ["ra", "R A"],
    ["RR", "R"],
    ["(R)", "R"],
    ["[R]", "R"],
    ["R (A)", "R A"],
    ["Responsible", "R"],
    ["responsible and accountable", "R A"],
    ["Responsible, Consulted", "R C"],
    ["Approver", "A"],
    ["Lead", "R"],
    ["Rechenschaftspflichtig", "A"],
    ["Consulté", "C"],
    ["Информируемый", "I"],
    ["\u0410", "A"],
    ["\u0421\u0406", "C I"],
    ["\uFF32\uFF21", "R A"],
    ["R\u200B/\u00A0A", "R A"],
    ["", ""],
    ["-", ""],
    ["\u2014", ""],
    ["n/a", ""],
    ["N/A", ""],
    ["\u2717", ""],
  ])("reads %j as %j", (text, roles) => {
    expect(readRoles(text, raci)).toEqual({ roles: roles === "" ? [] : roles.split(" "), unread: [] });
  });

  it.each([
    ["R (lead)", "R", "remark", "(lead)"],
    ["A/R (partial)", "A R", "remark", "(partial)"],
    ["R*", "R", "remark", "*"],
    ["R1", "R", "remark", "1"],
    ["C — only for releases", "C", "remark", "— only for releases"],
    ["A/R: until March", "A R", "remark", ": until March"],
    ["R \u2705", "R", "remark", "\u2705"],
    ["TBD", "", "placeholder", "TBD"],
    ["?", "", "placeholder", "?"],
    ["R?", "R", "placeholder", "?"],
    ["X", "", "unknown", "X"],
    ["R/X", "R", "unknown", "X"],
    ["Tech Lead", "", "unknown", "Tech Lead"],
    ["a copy is kept on site", "", "unknown", "a copy is kept on site"],
  ])("reads %j as %j and keeps the rest", (text, roles, kind, rest) => {
    const expected = { roles: roles === "" ? [] : roles.split(" "), unread: [{ kind, text: rest }] };
    expect(readRoles(text, raci)).toEqual(expected);
  });

  it("takes a hyphenated whole as one letter when the scheme defines it", () => {
    const scheme = {
      name: "RACI",
      roles: [...raci.roles, { letter: "R-A", name: "Rotating", duty: "other" as const }],
    };
    expect(readRoles("R-A", scheme).roles).toEqual(["R-A"]);
  });

  it("reads the words of the scheme before the words of the languages", () => {
    const rapid = findScheme("RAPID") ?? raci;
    expect(["Decide", "Input", "Agree", "Perform"].flatMap((word) => readRoles(word, rapid).roles)).toEqual([
      "D",
      "I",
      "A",
      "P",
    ]);
  });
});
