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
      { type: isSwitch(option) ? ("boolean" as const) : ("string" as const), ...shortOf(option) },
    ]),
  );
  const args = withOptionalValues(command, words);
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true, allowPositionals: true });
  const operands: string[] = [];
  const values: Record<string, string> = {};
  const lists = emptyLists(command);
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName);
    if (isSwitch(option)) {
      switches.add(token.name);
      if (token.value === undefined) continue;
      if (option.optional === undefined) throw unexpectedValue(command, token.rawName, token.value);
      values[token.name] = checkValue(command, token.rawName, option, token.value);
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

/** True for an option that stands by itself, even where a value may follow. */
function isSwitch({ value, optional }: Option): boolean {
  return value === undefined || optional !== undefined;
}

/** Joins a value that may be left out to its option: `--write-baseline known.json` is `--write-baseline=known.json`. */
function withOptionalValues({ options }: Command, words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [index, word] of words.entries()) {
    if (word === "--") return [...joined, ...words.slice(index)];
    const previous = joined.at(-1) ?? "";
    const name = /^--(.+)$/u.exec(previous)?.[1] ?? "";
    const optional = Object.hasOwn(options, name) ? options[name]?.optional : undefined;
    if (optional?.test(word) === true && !word.startsWith("-")) joined[joined.length - 1] = `${previous}=${word}`;
    else joined.push(word);
  }
  return joined;
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
