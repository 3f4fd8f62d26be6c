import type { Command, Option } from "./command.ts";
import type { ListedCommand } from "./commands.ts";

/** Columns that the help fills, whatever the terminal: it reads the same in every log. */
const lineWidth = 100;

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, help: { short: "h", description: "Show this help." } });
  return [
    `Usage: raci ${command.name} ${command.operands}`.trimEnd(),
    command.description,
    block(
      "Options",
      options.map(([name, option]) => [optionName(name, option), optionText(option)]),
    ),
    block("Examples", command.examples),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The help of the program. */
export function programHelp(commands: readonly Pick<ListedCommand, "name" | "summary">[]): string {
  return [
    "Usage: raci COMMAND [OPTION...]",
    "Lints and compares responsibility models (RACI matrices) kept as Markdown in git.",
    block(
      "Commands",
      commands.map(({ name, summary }) => [name, summary]),
    ),
    block("Options", [
      ["-h, --help", "Show this help; `raci COMMAND --help` shows a command's."],
      ["-V, --version", "Show the version."],
    ]),
    block("Exit codes", [
      ["0", "nothing to object to"],
      ["1", "something at or above --fail-on was found"],
      ["2", "the command line or the configuration is wrong"],
      ["3", "an input could not be read"],
    ]),
    block("Examples", [
      ["raci lint", "check every document below this folder"],
      ["raci diff main...HEAD", "tell which duties this branch moves"],
      ["raci review --base origin/main", "what CI says about a pull request"],
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function optionName(name: string, option: Option): string {
  const short = option.short === undefined ? "    " : `-${option.short}, `;
  const value = option.optional === undefined ? option.value : `[${option.value}]`;
  return `${short}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function optionText(option: Option): string {
  const choices = option.choices === undefined ? "" : ` One of ${option.choices.join(", ")}.`;
  const fallback = option.fallback === undefined ? "" : ` Default: ${option.fallback}.`;
  const repeatable = option.repeatable === true ? " Repeatable." : "";
  return `${option.description}${choices}${fallback}${repeatable}`;
}

function block(title: string, rows: readonly (readonly [string, string])[]): string {
  const indent = Math.max(...rows.map(([name]) => name.length)) + 4;
  const lines = rows.map(
    ([name, text]) => `  ${name}`.padEnd(indent) + filled(text, lineWidth - indent).join(`\n${" ".repeat(indent)}`),
  );
  return [`${title}:`, ...lines].join("\n");
}

/** `text` in lines of at most `width` characters, as far as its words allow. */
function filled(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
