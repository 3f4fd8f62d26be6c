import { expect, test } from "vitest";
import { lint } from "../lint.ts";
import { LintSettingsError } from "./settings-error.ts";

test.each(["2024-03-28", "2024-02-29", undefined])("%s is a day to count from", (asOf) => {
  expect(lint([], {}, { asOf }).findings).toEqual([]);
});

test.each(["2023-02-29", "28.03.2024", "2024-03", "today", ""])('"%s" is none', (asOf) => {
  expect(() => lint([], {}, { asOf })).toThrow(LintSettingsError);
  expect(() => lint([], {}, { asOf })).toThrow(`asOf: Found "${asOf}", expected a day such as 2024-03-28.`);
});
