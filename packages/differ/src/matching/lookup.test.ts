import { expect, it } from "vitest";
import { itemAt, valueOf } from "./lookup.ts";

it("looks up what is there", () => {
  expect(itemAt([{ name: "Kim" }, { name: "Lee" }], 1)).toEqual({ name: "Lee" });
  expect(valueOf(new Map([[7, { name: "Kim" }]]), 7)).toEqual({ name: "Kim" });
});

it("refuses to go on without what must be there", () => {
  expect(() => itemAt([{ name: "Kim" }], 1)).toThrow("Found no item 1, expected one of 1.");
  expect(() => valueOf(new Map([[7, { name: "Kim" }]]), 1)).toThrow("Found no value under 1, expected one of 1.");
});
