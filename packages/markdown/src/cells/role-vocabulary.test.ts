import { findScheme, raci, type RoleScheme } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { isProperRole, isRoleName, letterNamed, roleNamed, spellsRoles } from "./role-vocabulary.ts";

/** A scheme with a letter of two signs, a name of two words and two roles that are called alike. */
const harbour: RoleScheme = {
  name: "HARBOUR",
  roles: [
    { letter: "H", name: "Harbour Master", duty: "accountable" },
    { letter: "P1", name: "Pilot", duty: "responsible" },
    { letter: "P2", name: "Pilot", duty: "supporting" },
  ],
};

const rapid = findScheme("RAPID") ?? raci;

describe("letterNamed", () => {
  it.each<[string, RoleScheme, string | undefined]>([
    ["R", raci, "R"],
    ["a", raci, "A"],
    ["Consulted", raci, "C"],
    ["INFORMED", raci, "I"],
    ["Genehmiger", raci, "A"],
    ["owner", raci, "A"],
    ["harbour  master", harbour, "H"],
    ["p2", harbour, "P2"],
    ["Pilot", harbour, "P1"],
    ["Agree", rapid, "A"],
    ["Supporter", raci, undefined],
    ["Approval", raci, undefined],
    ["X", raci, undefined],
    ["и", raci, undefined],
    ["", raci, undefined],
  ])("reads %j as %3$j", (word, scheme, letter) => {
    expect(letterNamed(word, scheme)).toBe(letter);
  });
});

describe("roleNamed", () => {
  it.each<[string, string | undefined]>([
    ["harbour master", "H"],
    ["pilot", "P1"],
    ["h", undefined],
  ])("finds %j as %j", (folded, letter) => {
    expect(roleNamed(folded, harbour)?.letter).toBe(letter);
  });
});

describe.each<[string, RoleScheme, boolean, boolean, boolean]>([
  // text, scheme, isRoleName, isProperRole, spellsRoles
  ["R", raci, true, true, false],
  ["ra", raci, true, true, false],
  ["RX", raci, false, false, false],
  ["A/R", raci, false, true, false],
  ["R, X", raci, false, false, false],
  ["R,", raci, false, true, false],
  ["Consulted", raci, true, true, true],
  ["Responsible (R)", raci, false, true, false],
  ["Accountable, consulted", raci, false, true, true],
  ["Responsible and Informed", raci, false, false, true],
  ["(Informed)", raci, false, true, true],
  ["Rechenschaftspflichtig", raci, true, true, false],
  ["Lead", raci, false, false, false],
  ["Lead, R", raci, false, false, false],
  ["Decide", rapid, true, true, true],
  ["Recommend / Input", rapid, false, true, true],
  ["Decide", raci, false, false, false],
  ["Harbour Master", harbour, true, true, false],
  ["Sales", raci, false, false, false],
  ["—", raci, false, true, false],
])("%j", (text, scheme, isName, isProper, isSpelt) => {
  it(`is ${isName ? "" : "not "}one role`, () => {
    expect(isRoleName(text, scheme)).toBe(isName);
  });
  it(`is ${isProper ? "" : "not "}nothing but letters and names proper`, () => {
    expect(isProperRole(text, scheme)).toBe(isProper);
  });
  it(`${isSpelt ? "spells" : "does not spell"} out names of the scheme`, () => {
    expect(spellsRoles(text, scheme)).toBe(isSpelt);
  });
});
