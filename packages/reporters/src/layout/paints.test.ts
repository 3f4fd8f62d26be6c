import { describe, expect, test } from "vitest";
import { paintsOf } from "./paints.ts";

const { red, green, bold, dim, reset } = paintsOf(true);

describe("paints", () => {
  test.each([
    ["one", red("lost"), "\u001b[31mlost\u001b[39m"],
    ["several", bold(red("lost")), "\u001b[1m\u001b[31mlost\u001b[39m\u001b[22m"],
    [
      "a part in another colour",
      red(`lost, ${green("gained")}, lost`),
      "\u001b[31mlost, \u001b[32mgained\u001b[31m, lost\u001b[39m",
    ],
    [
      "a part in another weight",
      bold(`A ${dim("was R")} now`),
      "\u001b[1mA \u001b[2mwas R\u001b[22m\u001b[1m now\u001b[22m",
    ],
    ["none", reset("as it is"), "\u001b[0mas it is\u001b[0m"],
  ])("put codes around a text: %s", (_, painted, expected) => {
    expect(painted).toBe(expected);
  });

  test("leave texts as they are where there is no colour", () => {
    const { isColoured, ...paints } = paintsOf(false);
    expect(isColoured).toBe(false);
    expect(Object.values(paints).map((paint) => paint("lost"))).toEqual(Object.keys(paints).map(() => "lost"));
  });
});
