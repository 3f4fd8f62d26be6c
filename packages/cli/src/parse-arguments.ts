import { parseArgs } from "node:util";
import { suggestionFor } from "@raci-kit/linter";
import { UsageError } from "@raci-kit/review";
import type { Arguments, Command, Option } from "./command.ts";

/**
 * Takes the words behind the command's name apart.
 *
 * @throws UsageError for an unknown option, a missing or unexpected value and a value outside the choices
 */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [
      name,
      { type: option.value === undefined ? ("boolean" as const) : ("string" as const), ...shortOf(option) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true, allowPositionals: true });
  const operands: string[] = [];
  const values: Record<string, string> = {};
  const lists = emptyLists(command);
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName);
    if (option.value === undefined) {
      if (token.value !== undefined) throw unexpectedValue(command, token.rawName, token.value);
      switches.add(token.name);
    } else {
      // `--config --quiet` is a value that was forgotten; `--config=--quiet` is a strange one.
      const isForgotten = token.inlineValue === false && token.value.startsWith("-");
      const value = checkValue(command, token.rawName, option, isForgotten ? undefined : token.value);
      if (option.repeatable === true) lists[token.name]?.push(value);
      else values[token.name] = value;
    }
  }
  return { operands, values, lists, switches };
}

function emptyLists({ options }: Command): Record<string, string[]> {
  const repeatable = Object.entries(options).filter(([, option]) => option.repeatable === true);
  return Object.fromEntries(repeatable.map(([name]) => [name, []]));
}

function shortOf(option: Option): { short?: string } {
  return option.short === undefined ? {} : { short: option.short };
}

function unknownOption(command: Command, written: string): UsageError {
  const names = Object.keys(command.options).map((name) => `--${name}`);
  const near = suggestionFor(written, names);
  const hint = near === undefined ? `See \`raci ${command.name} --help\`.` : `Did you mean ${near}?`;
  return new UsageError(`raci ${command.name} has no option ${written}`, hint);
}

function unexpectedValue(command: Command, written: string, value: string): UsageError {
  return new UsageError(`${written} takes no value, found "${value}"`, `See \`raci ${command.name} --help\`.`);
}

function checkValue(command: Command, written: string, option: Option, value: string | undefined): string {
  if (value === undefined || value === "") {
    throw new UsageError(`${written} needs a value: ${option.value ?? ""}`, `See \`raci ${command.name} --help\`.`);
  }
  const [choice = "", ...file] = option.takesFile === true ? value.split("=") : [value];
  if (file.length > 0 && file.join("") === "") {
    throw new UsageError(`${written} ${value} names no file`, `For example ${written} ${choice}=report.${choice}.`);
  }
  if (option.choices === undefined || option.choices.includes(choice)) return value;
  const near = suggestionFor(choice, option.choices);
  const expected = `expected ${option.choices.join(", ")}`;
  throw new UsageError(
    `${written} cannot be "${choice}", ${expected}`,
    near === undefined ? "" : `Did you mean ${near}?`,
  );
}
