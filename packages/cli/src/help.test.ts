import { describe, expect, it } from "vitest";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { commandHelp, programHelp } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";

const count: Command = {
  name: "count",
  operands: "[PATH...]",
  description: "Counts duties.",
  options: {
    duty: {
      value: "DUTY",
      short: "d",
      choices: ["accountable", "responsible", "consulted", "informed"],
      fallback: "accountable, or what the configuration says",
      description: "Which duty to count.",
    },
    totals: { description: "Add a line of totals." },
  },
  examples: [["raci count docs", "every document of a folder"]],
  run: () => Promise.resolve(0),
};

describe("the help of a command", () => {
  it("shows usage, options and examples, in lines that fit", () => {
    expect(commandHelp(count)).toBe(`\
Usage: raci count [PATH...]

Counts duties.

Options:
  -d, --duty DUTY  Which duty to count. One of accountable, responsible, consulted, informed.
                   Default: accountable, or what the configuration says.
      --totals     Add a line of totals.
  -h, --help       Show this help.

Examples:
  raci count docs  every document of a folder
`);
  });

  it.each(commands.map(({ name, load }): [string, () => Promise<Command>] => [name, load]))(
    "raci %s: has its name, lines fit, and its examples are understood",
    async (name, load) => {
      const command = await load();
      expect(command.name).toBe(name);
      expect(
        commandHelp(command)
          .split("\n")
          .filter((line) => line.length > 120),
      ).toEqual([]);
      for (const [commandLine] of command.examples) {
        const words = /\braci ([\w-]+) ?([^|>]*)/u.exec(commandLine);
        expect(words?.[1]).toBe(name);
        expect(() => parseArguments(command, (words?.[2] ?? "").trim().split(/\s+/u))).not.toThrow();
      }
    },
  );
});

describe("the help of the program", () => {
  it("lists commands, options, exit codes and examples", () => {
    expect(programHelp([{ name: "count", summary: "count the duties of every party" }])).toBe(`\
Usage: raci COMMAND [OPTION...]

Lints and compares responsibility models (RACI matrices) kept as Markdown in git.

Commands:
  count  count the duties of every party

Options:
  -h, --help     Show this help; \`raci COMMAND --help\` shows a command's.
  -V, --version  Show the version.

Exit codes:
  0  nothing to object to
  1  something at or above --fail-on was found
  2  the command line or the configuration is wrong
  3  an input could not be read

Examples:
  raci lint                       check every document below this folder
  raci diff main...HEAD           tell which duties this branch moves
  raci review --base origin/main  what CI says about a pull request
`);
  });
});
