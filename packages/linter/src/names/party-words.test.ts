import { expect, test } from "vitest";
import { foldedName } from "./fold.ts";
import { partyKey } from "./party-words.ts";

test.each([
  ["Solutions Architects", "solution-architect"],
  ["Dev Ops", "DevOps"],
  ["Équipe produit", "EQUIPE  PRODUIT"],
  ["Full‑stack", "Full-Stack"],
  ["Сustomer", "Customer"],
  ["PMs", "PM"],
  ["Team (EU)", "Team EU"],
])('"%s" and "%s" share a key', (left, right) => {
  expect(partyKey(left)).toBe(partyKey(right));
});

test.each([
  ["Customer", "Customer team"],
  ["C team", "C++ team"],
  ["Level 1", "Level 2"],
  ["Boss", "Bos"],
  ["IS", "I"],
])('"%s" and "%s" do not', (left, right) => {
  expect(partyKey(left)).not.toBe(partyKey(right));
});

test("punctuation, case and accents count for nothing in a sentence, words do", () => {
  expect(foldedName("Notify incidents, à temps!")).toBe(foldedName("notify  Incidents a temps"));
  expect(foldedName("Notify incident")).not.toBe(foldedName("Notify incidents"));
});
