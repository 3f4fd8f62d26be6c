import path from "node:path";
import { defaultConfig, findConfigFile, loadConfig, type ResolvedConfig } from "@raci-kit/config";
import type { UnreadableDocument } from "@raci-kit/model";
import { terminalLine } from "@raci-kit/reporters";
import { type Documents, fileChoice, findFiles, readDocuments, readFiles, readingOptions } from "@raci-kit/review";
import type { Arguments, Option } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** Options that every command with a configuration takes. */
export const configOptions: Readonly<Record<string, Option>> = {
  config: { value: "FILE", short: "c", description: "Use this configuration instead of the nearest raci.config file." },
};

/** The configuration named by `--config`, else the nearest one above the current folder, else the defaults. */
export function configurationFor(given: Arguments, terminal: Terminal): ResolvedConfig {
  const named = given.values.config;
  const file = named === undefined ? findConfigFile(terminal.cwd) : path.resolve(terminal.cwd, named);
  return file === null ? defaultConfig : loadConfig(file);
}

/** Reads the documents that operands name (`-` is standard input); without operands, those below the current folder. */
export function documentsFor(
  given: Arguments,
  terminal: Terminal,
  config: ResolvedConfig,
  matricesOnly: boolean,
): Documents {
  const operands = given.operands.length === 0 ? ["."] : given.operands;
  const paths = operands.filter((operand) => operand !== "-");
  const files = paths.length === 0 ? [] : findFiles(paths, terminal.cwd, fileChoice(config));
  const piped = operands.includes("-") ? [{ path: "<stdin>", bytes: terminal.readInput() }] : [];
  return readDocuments([...piped, ...readFiles(files, terminal.cwd)], { ...readingOptions(config), matricesOnly });
}

/** Tells what could not be read; true when there was something. */
export function complainAbout(unreadable: readonly UnreadableDocument[], terminal: Terminal): boolean {
  for (const { path: file, reason, hint } of unreadable) {
    terminal.complain(`error: ${terminalLine(`${file}: ${reason}`)}\n  ${terminalLine(hint)}\n`);
  }
  return unreadable.length > 0;
}
