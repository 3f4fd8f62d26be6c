import { expect, test } from "vitest";
import { terminalLine, terminalText } from "./terminal.ts";

test.each([
  ["::error::x", "\\u003a:error::x"],
  ["  ::error::x", "  \\u003a:error::x"],
  ["std::vector", "std::vector"],
  ["a ##[error]x", "a #\\u0023[error]x"],
  ["## heading", "## heading"],
  ["\u001b[2J", "\\u001b[2J"],
])("writes %j so that neither a terminal nor a build log obeys it", (text, written) => {
  expect(terminalLine(text)).toBe(written);
});

test("ends every line, without white space before its end, and keeps colour codes", () => {
  expect(terminalText(["first   ", "", "\u001b[1m::bold\u001b[22m", " ::third"])).toBe(
    "first\n\n\u001b[1m::bold\u001b[22m\n \\u003a:third\n",
  );
});
