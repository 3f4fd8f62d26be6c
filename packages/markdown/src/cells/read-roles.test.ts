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
    ["R I A", "R I A"],
    ["r i a", "R I A"],
    ["c i", "C I"],
    ["R i A", "R A"],
    ["r e a", "R A"],
    ["R AND I", "R I"],
    ["RACI", "R A C I"],
    ["r", "R"],
    ["ra", "R A"],
    ["RR", "R"],
    ["(R)", "R"],
    ["[R]", "R"],
    ["( R )", "R"],
    ["{ RA }", "R A"],
    ["R (A)", "R A"],
    ["(R) (A)", "R A"],
    ["(R), (A)", "R A"],
    ["(R) / (A)", "R A"],
    ["(R) and (A)", "R A"],
    ["(R), and C", "R C"],
    ["(Lead) A", "R A"],
    ["R ()", "R"],
    ["R / -", "R"],
    ["R, none", "R"],
    ["R, decision maker", "R A"],
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
    ["R ( lead )", "R", "remark", "(lead)"],
    ["R (lead", "R", "remark", "(lead)"],
    ["R*", "R", "remark", "*"],
    ["R1", "R", "remark", "1"],
    ["C — only for releases", "C", "remark", "— only for releases"],
    ["C - only for releases", "C", "remark", "- only for releases"],
    ["A/R: until March", "A R", "remark", ": until March"],
    ["R \u2705", "R", "remark", "\u2705"],
    ["TBD", "", "placeholder", "TBD"],
    ["?", "", "placeholder", "?"],
    ["R?", "R", "placeholder", "?"],
    ["R (TBD)", "R", "placeholder", "(TBD)"],
    ["R [TBD]", "R", "placeholder", "[TBD]"],
    ["R 【lead】", "R", "remark", "【lead】"],
    ["R / TBD", "R", "placeholder", "TBD"],
    ["[TBD]", "", "placeholder", "[TBD]"],
    ["[Lead]", "", "placeholder", "[Lead]"],
    ["{Owner}", "", "placeholder", "{Owner}"],
    ["X", "", "unknown", "X"],
    ["+", "", "unknown", "+"],
    ["\u2705", "", "unknown", "\u2705"],
    ["air", "", "unknown", "air"],
    ["Ia", "", "unknown", "Ia"],
    ["RACIR", "", "unknown", "RACIR"],
    ["R-ACME", "", "unknown", "R-ACME"],
    ["R/X", "R", "unknown", "X"],
    ["R now", "R", "unknown", "now"],
    ["A 10am", "A", "unknown", "10am"],
    ["R Sept25", "R", "unknown", "Sept25"],
    ["R Sept", "", "unknown", "R Sept"],
    ["R if at hq", "", "unknown", "R if at hq"],
    ["Tech Lead", "", "unknown", "Tech Lead"],
    ["a copy is kept on site", "", "unknown", "a copy is kept on site"],
  ])("reads %j as %j and keeps the rest", (text, roles, kind, rest) => {
    const expected = { roles: roles === "" ? [] : roles.split(" "), unread: [{ kind, text: rest }] };
    expect(readRoles(text, raci)).toEqual(expected);
  });

  it.each<[string, string, [kind: string, text: string][]]>([
    [
      "R or X",
      "R",
      [
        ["unknown", "or"],
        ["unknown", "X"],
      ],
    ],
    [
      "R*, A\u2020",
      "R A",
      [
        ["remark", "*"],
        ["remark", "\u2020"],
      ],
    ],
    [
      "R (lead), C (x)",
      "R C",
      [
        ["remark", "(lead)"],
        ["remark", "(x)"],
      ],
    ],
  ])("reads %j as %j and keeps all of the rest", (text, roles, rest) => {
    const unread = rest.map(([kind, part]) => ({ kind, text: part }));
    expect(readRoles(text, raci)).toEqual({ roles: roles.split(" "), unread });
  });

  it.each([
    ["Night (watch)", ["N"], []],
    ["Port and Starboard (aft)", ["P"], [{ kind: "remark", text: "(aft)" }]],
  ])("takes %j for the name that the scheme has", (text, roles, unread) => {
    const scheme = {
      name: "WATCH",
      roles: [
        { letter: "N", name: "Night (watch)", duty: "responsible" as const },
        { letter: "P", name: "Port and Starboard", duty: "consulted" as const },
      ],
    };
    expect(readRoles(text, scheme)).toEqual({ roles, unread });
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
