import { expect, test } from "vitest";
import { suggestionFor } from "./suggestion.ts";

const known = ["single-accountable", "known-role", "Responsible"];

test.each([
  { found: "single-acountable", suggestion: "single-accountable" },
  { found: "KNOWN-ROLE", suggestion: "known-role" },
  { found: "responsable", suggestion: "Responsible" },
  { found: "no-empty-party", suggestion: undefined },
  { found: "X", suggestion: undefined },
  { found: "", suggestion: undefined },
])('"$found" suggests $suggestion', ({ found, suggestion }) => {
  expect(suggestionFor(found, known)).toBe(suggestion);
});

test("nothing is suggested when nothing is known", () => {
  expect(suggestionFor("known-role", [])).toBeUndefined();
});
