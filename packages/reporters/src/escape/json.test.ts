import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText } from "./json.ts";

test("lays out with two spaces and a final newline", () => {
  expect(jsonText({ party: "Customer", roles: ["R", "A"] })).toBe(
    '{\n  "party": "Customer",\n  "roles": [\n    "R",\n    "A"\n  ]\n}\n',
  );
});

test("escapes what a terminal would obey", () => {
  expect(jsonText("\u001b\u007f\u009b\u202e\u2028\ufeff\u{e0041}")).toBe(
    '"\\u001b\\u007f\\u009b\\u202e\\u2028\\ufeff\\udb40\\udc41"\n',
  );
});

test("says the same as before to whoever parses it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: 1 },
  );
});
