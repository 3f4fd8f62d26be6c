import { UsageError } from "@raci-kit/review";
import { describe, expect, it } from "vitest";
import type { Command } from "./command.ts";
import { parseArguments } from "./parse-arguments.ts";

const count: Command = {
  name: "count",
  operands: "[PATH...]",
  description: "Counts duties.",
  options: {
    duty: { value: "DUTY", short: "d", choices: ["accountable", "responsible"], description: "Which duty to count." },
    party: { value: "NAME", short: "p", repeatable: true, description: "Whose duties to count." },
    format: {
      value: "FORMAT[=FILE]",
      choices: ["text", "json"],
      takesFile: true,
      repeatable: true,
      description: "How to print.",
    },
    save: { value: "FILE", optional: /\.json$/u, description: "Write the counts down." },
    totals: { description: "Add a line of totals." },
  },
  examples: [],
  run: () => Promise.resolve(0),
};

function refused(commandLine: string): { message: string; hint: string } | null {
  try {
    parseArguments(count, commandLine.split(" "));
    return null;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { message: error.message, hint: error.hint };
  }
}

describe("parseArguments", () => {
  it("takes operands, switches and values in any order", () => {
    expect(parseArguments(count, ["docs", "--totals", "-d", "responsible", "-", "--", "--totals"])).toEqual({
      operands: ["docs", "-", "--totals"],
      values: { duty: "responsible" },
      lists: { party: [], format: [] },
      switches: new Set(["totals"]),
    });
  });

  it("lets the last value of an option count, and keeps every value of a repeatable one", () => {
    const words =
      "--duty responsible --party Ops --duty=accountable -p Dev --party=Ops --format json=a=b.json --format=text";
    const given = parseArguments(count, words.split(" "));
    expect(given.values).toEqual({ duty: "accountable" });
    expect(given.lists).toEqual({ party: ["Ops", "Dev", "Ops"], format: ["json=a=b.json", "text"] });
  });

  it.each([
    ["--save", undefined, []],
    ["--save docs", undefined, ["docs"]],
    ["--save counts.json docs", "counts.json", ["docs"]],
    ["--save=counts.txt docs", "counts.txt", ["docs"]],
    ["docs --save --totals", undefined, ["docs"]],
    ["--save -- counts.json", undefined, ["counts.json"]],
  ])("takes %s with a value that may be left out", (commandLine, value, operands) => {
    const given = parseArguments(count, commandLine.split(" "));
    expect(given.switches.has("save")).toBe(true);
    expect([given.values.save, given.operands]).toEqual([value, operands]);
  });

  it.each([
    ["--partey Ops", "raci count has no option --partey", "Did you mean --party?"],
    ["--party", "--party needs a value: NAME", "See `raci count --help`."],
    ["--party --totals", "--party needs a value: NAME", "See `raci count --help`."],
    ["--totals=yes", '--totals takes no value, found "yes"', "See `raci count --help`."],
    [
      "--duty acountable",
      '--duty cannot be "acountable", expected accountable, responsible',
      "Did you mean accountable?",
    ],
    ["--duty accountable=a.txt", '--duty cannot be "accountable=a.txt", expected accountable, responsible', ""],
    ["--format jsn=a.json", '--format cannot be "jsn", expected text, json', "Did you mean json?"],
    ["--format json=", "--format json= names no file", "For example --format json=report.json."],
  ])("refuses %s", (commandLine, message, hint) => {
    expect(refused(commandLine)).toMatchObject({ message });
    expect(refused(commandLine)?.hint).toBe(hint);
  });
});
