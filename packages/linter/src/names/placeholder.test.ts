import { expect, test } from "vitest";
import { isPlaceholder, isPlaceholderDate } from "./placeholder.ts";

test.each([
  "TBD",
  "tba",
  "T.B.C.",
  "todo",
  "?",
  "???",
  "...",
  "…",
  "xxx",
  "____",
  "N.N.",
  "to be defined",
  "[Role 1]",
  "<role>",
  "{role}",
  "{{ROLE}}",
  "Team {{name}}",
  "Migration (TBD)",
  "TBD: somebody",
  "TODO ask legal",
])('"%s" is still to be written', (name) => {
  expect(isPlaceholder(name)).toBe(true);
});

test.each([
  "",
  "Customer",
  "[1]",
  "[urgent] Ship",
  "Ship [by sea]",
  "Who decides?",
  "Todos os devs",
  "TBDX",
  "XL team",
  "Team (vacant)",
  "{1}",
])('"%s" is written', (name) => {
  expect(isPlaceholder(name)).toBe(false);
});

test.each(["xx December 2022", "YYYY-MM-DD", "JJ/MM/AAAA", "TT.MM.JJJJ", "12/??/2024", "[date]", "__ May 2024", "TBD"])(
  'the date "%s" is still to be written',
  (date) => {
    expect(isPlaceholderDate(date)).toBe(true);
  },
);

test.each(["2024-03-28", "28 March 2024", "20. Juni 2024", "MMXXIV"])('the date "%s" is written', (date) => {
  expect(isPlaceholderDate(date)).toBe(false);
});
