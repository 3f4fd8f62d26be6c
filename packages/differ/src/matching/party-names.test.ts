import { expect, it } from "vitest";
import { partyNameLikeness } from "./party-names.ts";

it.each<[string, string, string, number]>([
  ["alike", "Customer", "Customer", 1],
  ["not alike", "Kim", "Lee", 0],
  ["initials of the other", "PM", "Product Manager", 0.75],
  ["the other, of which it has the initials", "Product Manager", "p.m.", 0.75],
  ["initials of more words", "CISO", "Chief Information Security Officer", 0.75],
  ["not the initials of one word", "M", "Manager", 0],
  ["not all initials", "PM", "Product Line Manager", 0],
])("a name is %s", (_how, left, right, likeness) => {
  expect(partyNameLikeness(left, right)).toBe(likeness);
});

it("is more alike the more words it shares", () => {
  const [typo, oneWord] = [
    partyNameLikeness("Project Manager", "Projekt Manager"),
    partyNameLikeness("Project Manager", "Project Lead"),
  ];
  expect(typo).toBeGreaterThan(0.7);
  expect(oneWord).toBeLessThan(0.6);
  expect(oneWord).toBeGreaterThan(0.3);
});
