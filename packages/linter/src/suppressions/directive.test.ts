import { expect, test } from "vitest";
import { readDirective } from "./directive.ts";

test.each([
  { text: "raci-disable", reach: "document", rules: [], reason: "" },
  { text: "raci-disable-row", reach: "row", rules: [], reason: "" },
  { text: "raci-disable-next-row known-role", reach: "next-row", rules: ["known-role"], reason: "" },
  {
    text: "raci-disable-next-row known-role,row-shape",
    reach: "next-row",
    rules: ["known-role", "row-shape"],
    reason: "",
  },
  {
    text: "raci-disable-section known-role row-shape -- why",
    reach: "section",
    rules: ["known-role", "row-shape"],
    reason: "why",
  },
  { text: "raci-disable-next-matrix -- why -- really", reach: "next-matrix", rules: [], reason: "why -- really" },
  { text: "raci-disable known-role: why: really", reach: "document", rules: ["known-role"], reason: "why: really" },
  { text: "raci-disable: why", reach: "document", rules: [], reason: "why" },
  { text: "raci-disable known-role — why", reach: "document", rules: ["known-role"], reason: "why" },
  { text: "raci-disable known-role --", reach: "document", rules: ["known-role"], reason: "" },
  {
    text: "raci-disable\n  known-role,\n  row-shape\n  -- why\n  not",
    reach: "document",
    rules: ["known-role", "row-shape"],
    reason: "why\n  not",
  },
])("$text", ({ text, reach, rules, reason }) => {
  expect(readDirective({ text })).toEqual({ order: "disable", reach, rules, reason });
});

test("a comment that ends others", () => {
  expect(readDirective({ text: "raci-enable" })).toEqual({ order: "enable", rules: [] });
  expect(readDirective({ text: "raci-enable known-role -- why" })).toEqual({ order: "enable", rules: ["known-role"] });
});

test.each(["raci-disable-next-line", "raci-off", "raci-enable-next-row"])("%s is unknown", (name) => {
  expect(readDirective({ text: `${name} known-role` })).toEqual({ order: "unknown", name });
});

test.each(["", "raci: matrix", "raci", "racing-car", "see raci-disable", "RACI-disable"])(
  '"%s" says nothing to the linter',
  (text) => {
    expect(readDirective({ text })).toBeNull();
  },
);
