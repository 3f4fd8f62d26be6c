import { expect, it } from "vitest";
import { oncePerKey } from "./once-per-key.ts";

it("asks once for each question", () => {
  const asked: string[] = [];
  const lengthOf = oncePerKey((word: string) => {
    asked.push(word);
    return word.length;
  });
  expect(["plan", "do", "plan", "check", "do"].map(lengthOf)).toEqual([4, 2, 4, 5, 2]);
  expect(asked).toEqual(["plan", "do", "check"]);
});
