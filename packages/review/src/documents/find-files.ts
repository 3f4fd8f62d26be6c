import { statSync } from "node:fs";
import path from "node:path";
import picomatch from "picomatch";
import { globSync } from "tinyglobby";
import { InputError } from "./input-error.ts";

/** Which files are documents. */
export interface FileChoice {
  /** Globs: `docs/*.md`. */
  include: readonly string[];
  /** Globs of files to leave out. */
  exclude: readonly string[];
  /** The folder that the globs count from: the configuration's; null for whatever folder is searched. */
  base: string | null;
}

/** Folders that hold other people's documents. */
const foreign = ["**/node_modules/**", "**/.git/**"];

/**
 * The files that paths on the command line name: files as they are, the documents of folders, the matches of globs.
 *
 * @param operands as written; relative ones are taken from `cwd`
 * @returns paths as the user would write them (relative ones stay relative), `/` between folders, each file once, by code unit
 * @throws InputError for a path that does not exist and for a folder or glob without a document
 */
export function findFiles(operands: readonly string[], cwd: string, choice: FileChoice): string[] {
  const found = operands.flatMap((operand) => filesOf(operand, cwd, choice));
  const byPlace = new Map(found.toReversed().map((file) => [path.resolve(cwd, file), file]));
  return [...byPlace.values()].toSorted((left, right) => (left < right ? -1 : 1));
}

function filesOf(operand: string, cwd: string, choice: FileChoice): string[] {
  const stats = statSync(path.resolve(cwd, operand), { throwIfNoEntry: false });
  if (stats?.isFile()) return [toSlashes(operand)];
  if (stats?.isDirectory()) return filesInFolder(operand, cwd, choice);
  if (stats !== undefined) throw new InputError(`${operand} is neither a file nor a folder`, "Name a Markdown file.");
  if (!picomatch.scan(operand).isGlob) {
    throw new InputError(`${operand} does not exist`, `Paths are taken from ${cwd}.`);
  }
  const matches = globSync(toSlashes(operand), {
    cwd,
    ignore: [...foreign, ...choice.exclude],
    expandDirectories: false,
  });
  if (matches.length === 0) throw new InputError(`No file matches ${operand}`, `Globs are taken from ${cwd}.`);
  return matches;
}

function filesInFolder(folder: string, cwd: string, choice: FileChoice): string[] {
  const matches = documentsIn(path.resolve(cwd, folder), choice);
  if (matches.length === 0) {
    throw new InputError(
      `${folder} holds no document`,
      `Looked for ${choice.include.join(", ")}; "include" in the configuration says what counts as a document.`,
    );
  }
  const prefix = toSlashes(path.normalize(folder)).replace(/\/$/u, "");
  return matches.map((match) => (prefix === "." ? match : `${prefix}/${match}`));
}

/** The documents of a folder, relative to it, by code unit. */
export function documentsIn(folder: string, choice: FileChoice): string[] {
  const within = choice.base === null ? null : path.relative(choice.base, folder);
  const isBelow = within !== null && within !== "" && !within.startsWith("..") && !path.isAbsolute(within);
  const prefix = isBelow ? `${toSlashes(within)}/` : "";
  const matches = globSync([...choice.include], {
    cwd: isBelow ? (choice.base ?? folder) : folder,
    ignore: [...foreign, ...choice.exclude],
    expandDirectories: false,
  });
  return matches
    .filter((match) => match.startsWith(prefix))
    .map((match) => match.slice(prefix.length))
    .toSorted((left, right) => (left < right ? -1 : 1));
}

function toSlashes(file: string): string {
  return path.sep === "\\" ? file.replaceAll("\\", "/") : file;
}
