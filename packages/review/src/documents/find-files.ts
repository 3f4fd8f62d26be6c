import { statSync } from "node:fs";
import path from "node:path";
import { ignoredFiles } from "@raci-kit/git";
import type { UnreadableDocument } from "@raci-kit/model";
import picomatch from "picomatch";
import { globSync } from "tinyglobby";
import { type FileChoice, isWithin, originOf } from "./file-choice.ts";

/** The files that paths on the command line name. */
export interface FoundFiles {
  /** As the user would write them (relative ones stay relative), `/` between folders, each file once, by code unit. */
  files: readonly string[];
  /** The paths that name no file. */
  missing: readonly UnreadableDocument[];
}

/** Folders that hold other people's documents. */
const foreign = ["**/node_modules/**", "**/.git/**"];

/**
 * The files that paths on the command line name: files as they are, the documents of folders, the matches of globs. What
 * git ignores counts only when it is named itself, or when the folder that is named is ignored as a whole; so does what
 * the choice leaves out, unless it is forced.
 *
 * @param operands as written; relative ones are taken from `cwd`
 */
export async function findFiles(operands: readonly string[], cwd: string, choice: FileChoice): Promise<FoundFiles> {
  const named = await Promise.all(operands.map((operand) => filesOf(operand, cwd, choice)));
  const found = named.flatMap((each) => (Array.isArray(each) ? each : []));
  const missing = named.flatMap((each) => (Array.isArray(each) ? [] : each));
  return { files: (named.length === 1 ? found : distinctFiles(found, cwd)).toSorted(byCodeUnit), missing };
}

/** Each file once, as it was first written. One operand names no file twice, and needs no such look. */
function distinctFiles(files: readonly string[], cwd: string): string[] {
  return [...new Map(files.toReversed().map((file) => [path.resolve(cwd, file), file])).values()];
}

/** The files that one path names, or why it names none. */
async function filesOf(operand: string, cwd: string, choice: FileChoice): Promise<string[] | UnreadableDocument> {
  const stats = statSync(path.resolve(cwd, operand), { throwIfNoEntry: false });
  if (stats?.isDirectory()) return filesInFolder(operand, cwd, choice);
  if (stats !== undefined) return choice.forceExclude && isLeftOut(operand, cwd, choice) ? [] : [toSlashes(operand)];
  const { isGlob, base } = picomatch.scan(toSlashes(operand));
  if (!isGlob) {
    return { path: operand, reason: "no such file or folder", hint: `Paths are taken from ${cwd}.` };
  }
  const isIgnored = await ignoredFiles(path.resolve(cwd, base));
  const matches = globSync(toSlashes(operand), {
    cwd,
    ignore: [...foreign, ...choice.exclude],
    expandDirectories: false,
  }).filter((match) => !isIgnored(path.resolve(cwd, match)));
  if (matches.length > 0) return matches;
  return { path: operand, reason: "no file matches", hint: `Globs are taken from ${cwd}.` };
}

async function filesInFolder(folder: string, cwd: string, choice: FileChoice): Promise<string[] | UnreadableDocument> {
  const root = path.resolve(cwd, folder);
  const isIgnored = await ignoredFiles(root);
  const matches = documentsIn(root, choice).filter((match) => !isIgnored(path.join(root, match)));
  if (matches.length === 0) {
    return { path: folder, reason: "no document in this folder", hint: whatCounts(choice) };
  }
  const prefix = toSlashes(path.normalize(folder)).replace(/\/$/u, "");
  return matches.map((match) => (prefix === "." ? match : `${prefix}/${match}`));
}

/** What was looked for where no document was found. */
export function whatCounts({ include }: Pick<FileChoice, "include">): string {
  return `Looked for ${include.join(", ")}; \`include\` in the configuration says what counts as a document.`;
}

/** True when a file, whether it is there or not, is one that the configuration leaves out of every folder. */
export function isLeftOut(file: string, cwd: string, choice: FileChoice): boolean {
  const place = path.resolve(cwd, file);
  const origin = originOf(path.dirname(place), choice);
  return picomatch([...foreign, ...choice.exclude])(toSlashes(path.relative(origin, place)));
}

/** The documents of a folder, relative to it, by code unit. */
export function documentsIn(folder: string, choice: FileChoice): string[] {
  const origin = originOf(folder, choice);
  const matches = globSync([...choice.include], {
    cwd: origin,
    ignore: [...foreign, ...choice.exclude],
    expandDirectories: false,
  });
  const inFolder = origin === folder ? matches : relativeTo(folder, origin, matches);
  return inFolder.toSorted(byCodeUnit);
}

/** The paths below `origin` that lie in `folder`, from there. */
function relativeTo(folder: string, origin: string, matches: readonly string[]): string[] {
  return matches
    .map((match) => path.join(origin, match))
    .filter((file) => isWithin(file, folder))
    .map((file) => toSlashes(path.relative(folder, file)));
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : 1;
}

function toSlashes(file: string): string {
  return path.sep === "\\" ? file.replaceAll("\\", "/") : file;
}
