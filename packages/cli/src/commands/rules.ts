import { rules as allRules } from "@raci-kit/linter";
import { UsageError } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { configOptions } from "../options.ts";
import { configurationFor } from "../workspace.ts";

/** `raci rules`: the rules and how they are set. */
export const rules: Command = {
  name: "rules",
  operands: "",
  operandWords: [],
  description:
    "Lists every rule with the severity that the configuration gives it. `raci explain RULE` prints its page.",
  options: {
    format: { value: "FORMAT", choices: ["text", "json"], fallback: "text", description: "How to print." },
    ...configOptions,
  },
  examples: [
    ["raci rules", "as configured for the current folder"],
    ["raci rules --format json", "as data, with every option"],
  ],
  run: async (given, terminal) => {
    const [operand] = given.operands;
    if (operand !== undefined) {
      throw new UsageError(
        `raci rules takes no operand, found ${operand}`,
        "`raci explain RULE` prints a rule's page.",
      );
    }
    const config = await configurationFor(given, terminal);
    const listed = allRules.map(({ id, summary, levels }) => ({ id, summary, levels, ...config.rules[id] }));
    if (given.values.format === "json") {
      terminal.print(`${JSON.stringify({ rules: listed }, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...listed.map(({ id }) => id.length));
    const lines = listed.map(
      ({ id, summary, severity = "off" }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`,
    );
    terminal.print(`${lines.join("\n")}\n`);
    return 0;
  },
};
