import { describe, expect, it } from "vitest";
import { remembered } from "./remember.ts";

/** A function that remembers so many texts, and the texts that it was asked to work on. */
function counting(limit: number): { lengthOf: (text: string, context: object) => { length: number }; asked: string[] } {
  const asked: string[] = [];
  const lengthOf = remembered((text: string) => {
    asked.push(text);
    return { length: text.length };
  }, limit);
  return { lengthOf, asked };
}

describe("a function that remembers", () => {
  it("works once on each text of a context", () => {
    const { lengthOf, asked } = counting(10);
    const [here, there] = [{}, {}];
    expect(lengthOf("RA", here)).toEqual({ length: 2 });
    expect(lengthOf("RA", here)).toBe(lengthOf("RA", here));
    expect(asked).toEqual(["RA"]);
    expect(lengthOf("RA", there)).not.toBe(lengthOf("RA", here));
    expect(asked).toEqual(["RA", "RA"]);
  });

  it("never forgets what comes again and again among many texts that come once", () => {
    const { lengthOf, asked } = counting(10);
    const context = {};
    for (let index = 0; index < 1_000; index += 1) {
      lengthOf("RA", context);
      lengthOf(`Renew key ${index}`, context);
    }
    expect(asked.filter((text) => text === "RA")).toHaveLength(1);
  });

  it("forgets what came once, long ago", () => {
    const { lengthOf, asked } = counting(10);
    const context = {};
    for (let index = 0; index <= 11; index += 1) lengthOf(`Renew key ${index}`, context);
    lengthOf("Renew key 0", context);
    expect(asked.filter((text) => text === "Renew key 0")).toHaveLength(2);
  });
});
