import { expect, test } from "vitest";
import { unknownValue } from "./unknown-value.ts";

const severities = ["error", "warning", "info"];

test.each([
  { found: "warnin", known: severities, says: 'Unknown severity "warnin", did you mean "warning"?' },
  { found: "fatal", known: severities, says: 'Unknown severity "fatal", expected "error", "warning" or "info".' },
  { found: 2, known: severities, says: 'Unknown severity 2, expected "error", "warning" or "info".' },
  { found: "error", known: [], says: 'Unknown severity "error", expected none.' },
])("$found of $known", ({ found, known, says }) => {
  expect(unknownValue("severity", found, known)).toBe(says);
});
