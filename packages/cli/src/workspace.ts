import type { LoadOptions, ResolvedConfig } from "@raci-kit/config";
import type { UnreadableDocument } from "@raci-kit/model";
import { terminalLine } from "@raci-kit/reporters";
import {
  type DocumentBytes,
  type Documents,
  type FileChoice,
  fileChoice,
  findFiles,
  type FoundFiles,
  isLeftOut,
  readDocuments,
  readFiles,
  readingOptions,
  stdinPath,
} from "@raci-kit/review";
import type { Arguments, Option } from "./command.ts";
import { configurationAt } from "./configuration.ts";
import { withProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The configuration named by `--config`, else the nearest one above the current folder, else the defaults.
 *
 * @param options a configuration that is a program runs, unless this forbids it
 * @throws ConfigError with the path as it was named, or as it is seen from the current folder
 */
export async function configurationFor(
  given: Arguments,
  { cwd }: Terminal,
  options: LoadOptions = { programs: true },
): Promise<ResolvedConfig> {
  return configurationAt(given.values.config, cwd, options);
}

/** The option of commands that other programs give files by name. */
export const forceExclude: Readonly<Record<string, Option>> = {
  "force-exclude": {
    description:
      "Leave out what `exclude` in the configuration leaves out, even when it is named (for hooks and editors).",
  },
};

/** Which of the files that a command line names are documents. */
function choiceFor({ switches }: Arguments, config: ResolvedConfig): FileChoice {
  return { ...fileChoice(config), forceExclude: switches.has("force-exclude") };
}

/** The option that names what stands on standard input. */
export const stdinFilename: Readonly<Record<string, Option>> = {
  "stdin-filename": {
    value: "FILE",
    description: "The path that standard input is known by: for `overrides`, `exclude` and reports.",
  },
};

/** Documents that a command line names. */
export interface NamedDocuments extends Documents {
  /**
   * Paths of the documents that were named one by one and hold no matrix: no error, but seldom what was meant. Of the
   * documents of a folder most hold none.
   */
  withoutMatrix: readonly string[];
}

/**
 * Reads the documents that operands name (`-` is standard input); without operands, those below the current folder.
 * With `--at` they are read as they were in that revision.
 */
export async function documentsFor(
  given: Arguments,
  terminal: Terminal,
  config: ResolvedConfig,
  matricesOnly: boolean,
): Promise<NamedDocuments> {
  const { at } = given.values;
  if (at !== undefined) {
    const operands = operandsOf(given);
    const { documentsAt } = await import("./documents-at.ts");
    const { named, ...documents } = await documentsAt(config, { cwd: terminal.cwd, operands, at, matricesOnly });
    return { ...documents, withoutMatrix: withoutMatrixAmong(named, documents) };
  }
  const { files, missing, named, read } = await filesFor(given, terminal, config);
  const documents = await readDocuments(read(files), { ...readingOptions(config), matricesOnly });
  return {
    ...documents,
    unreadable: [...missing, ...documents.unreadable],
    withoutMatrix: withoutMatrixAmong(named, documents),
  };
}

/** Files that a command line names. */
export interface NamedFiles extends FoundFiles {
  /** Those that were named one by one. */
  named: ReadonlySet<string>;
  /** Gives the bytes of some of them one after the other, see `readFiles`. */
  read: (files: readonly string[]) => Iterable<DocumentBytes>;
}

/**
 * Finds the files that operands name; without operands, those below the current folder. `-` is standard input, and stands for
 * the file whose path it is known by.
 */
export async function filesFor(given: Arguments, terminal: Terminal, config: ResolvedConfig): Promise<NamedFiles> {
  const { cwd } = terminal;
  const operands = operandsOf(given);
  const paths = operands.filter((operand) => operand !== "-");
  const { files, missing } = await findFiles(paths, cwd, choiceFor(given, config));
  const pipedPath = given.values["stdin-filename"] ?? stdinPath;
  const piped = operands.includes("-") ? pipedDocument(pipedPath, terminal, config) : [];
  const isPiped = (file: string): boolean => piped.some(({ path }) => path === file);
  return {
    files: [...piped.map(({ path }) => path), ...files.filter((file) => !isPiped(file))],
    missing,
    named: new Set(operands.map((operand) => (operand === "-" ? pipedPath : operand))),
    read: (some) => {
      const onDisk = some.filter((file) => !isPiped(file));
      const wanted = piped.filter(({ path }) => some.includes(path));
      return inTurn<DocumentBytes>(wanted, withProgress(readFiles(onDisk, cwd), onDisk.length));
    },
  };
}

function operandsOf({ operands }: Arguments): readonly string[] {
  return operands.length === 0 ? ["."] : operands;
}

/** Standard input as the document at `file`, unless the configuration leaves that one out. */
function pipedDocument(file: string, terminal: Terminal, config: ResolvedConfig): DocumentBytes[] {
  const bytes = terminal.readInput();
  if (file === stdinPath || !isLeftOut(file, terminal.cwd, fileChoice(config))) return [{ path: file, bytes }];
  terminal.complain(`note: ${terminalLine(file)} is left out by \`exclude\` in the configuration\n`);
  return [];
}

function withoutMatrixAmong(named: ReadonlySet<string>, { models, paths }: Documents): string[] {
  const holding = new Set(models.filter(({ matrices }) => matrices.length > 0).map((model) => model.path));
  return paths.filter((each) => named.has(each) && !holding.has(each));
}

function* inTurn<Item>(...sources: readonly Iterable<Item>[]): Generator<Item> {
  for (const source of sources) yield* source;
}

/** Says which documents hold no matrix. */
export function noteWithoutMatrix(paths: readonly string[], terminal: Terminal): void {
  for (const each of paths) terminal.complain(`note: ${terminalLine(each)} holds no responsibility matrix\n`);
}

/** Tells what could not be read; true when there was something. */
export function complainAbout(unreadable: readonly UnreadableDocument[], terminal: Terminal): boolean {
  for (const { path: file, reason, hint } of unreadable) {
    terminal.complain(`error: ${terminalLine(`${file}: ${reason}`)}\n  ${terminalLine(hint)}\n`);
  }
  return unreadable.length > 0;
}
