import { raci, type RoleScheme, type UnreadPart } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { roleText } from "./role-text.ts";

const nil: RoleScheme = {
  name: "NIL",
  roles: [
    { letter: "N", name: "Nominee", duty: "other" },
    { letter: "I", name: "Informed", duty: "informed" },
    { letter: "L", name: "Leader", duty: "responsible" },
    { letter: "NI", name: "Inspector", duty: "other" },
  ],
};
const remark: UnreadPart = { kind: "remark", text: "(lead)" };
const placeholder: UnreadPart = { kind: "placeholder", text: "TBD" };
const phrase: UnreadPart = { kind: "unknown", text: "see the annexe of the contract" };

describe("roleText", () => {
  it.each<[string, RoleScheme, string[], UnreadPart[], string]>([
    ["letters run together", raci, ["R", "A"], [], "RA"],
    ["nothing for nobody", raci, [], [], ""],
    ["a remark behind the letters", raci, ["R"], [remark], "R (lead)"],
    ["a placeholder alone", raci, [], [placeholder], "TBD"],
    ["a phrase that would swallow a letter set apart", raci, ["R"], [phrase], "R, see the annexe of the contract"],
    ["a code of two letters", nil, ["NI"], [], "NI"],
    ["two letters that would be another code", nil, ["N", "I"], [], "N/I"],
    ["letters that would mean nobody", nil, ["N", "I", "L"], [], "N/I/L"],
  ])("writes %s", (_name, scheme, roles, unread, text) => {
    expect(roleText({ roles, unread }, scheme)).toBe(text);
  });
});
