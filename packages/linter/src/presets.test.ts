import { expect, test } from "vitest";
import { presets } from "./presets.ts";
import { rules } from "./registry.ts";

const ids = rules.map((rule) => rule.id);

test.each(Object.entries(presets))("preset %s gives every rule a level", (_, levels) => {
  expect(Object.keys(levels)).toEqual(ids);
});

test("an old document never fails under the legacy preset", () => {
  expect(Object.values(presets.legacy)).not.toContain("error");
});
