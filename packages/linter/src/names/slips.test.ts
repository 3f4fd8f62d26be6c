import fc from "fast-check";
import { expect, test } from "vitest";
import { isSlip, slipKeys } from "./slips.ts";

const slips = [
  ["committee", "comittee"],
  ["customer", "cutsomer"],
  ["operator", "operater"],
  ["manager", "manger"],
  ["governance committee", "governance commitee"],
];

test.each(slips)('"%s" and "%s" differ by a slip', (left, right) => {
  const [one, other] = [left.split(" "), right.split(" ")];
  expect(isSlip(one, other)).toBe(true);
  expect(isSlip(other, one)).toBe(true);
  expect(slipKeys(one).some((key) => slipKeys(other).includes(key))).toBe(true);
});

test.each([
  ["employer", "employee"],
  ["trainer", "strainer"],
  ["reader", "leader"],
  ["level1x", "level2x"],
  ["buyers", "bayern"],
  ["coder", "cider"],
  ["quality lead", "quantity head"],
  ["platform team", "platform"],
  ["customer", "customer"],
])('"%s" and "%s" do not', (left, right) => {
  expect(isSlip(left.split(" "), right.split(" "))).toBe(false);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 8, maxLength: 12 });

test("a letter left out or swapped in the middle of a word is found by a shared key", () => {
  fc.assert(
    fc.property(word, fc.integer({ min: 1, max: 5 }), fc.boolean(), (inner, at, isSwap) => {
      const right = `x${inner}y`;
      const [left, behind] = [right.slice(0, at), right.slice(at)];
      const swapped = `${behind[1]}${behind[0]}${behind.slice(2)}`;
      const wrong = left + (isSwap ? swapped : behind.slice(1));
      fc.pre(wrong !== right);
      expect(slipKeys([wrong]).some((key) => slipKeys([right]).includes(key))).toBe(true);
      expect(isSlip([wrong], [right])).toBe(true);
    }),
    { seed: 7 },
  );
});
