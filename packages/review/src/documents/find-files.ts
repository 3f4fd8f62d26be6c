import { statSync } from "node:fs";
import path from "node:path";
import type { UnreadableDocument } from "@raci-kit/model";
import picomatch from "picomatch";
import { type FileChoice, foreign, originOf } from "./file-choice.ts";
import { toSlashes } from "./to-slashes.ts";

/** The files that paths on the command line name. */
export interface FoundFiles {
  /** As the user would write them (relative ones stay relative), `/` between folders, each file once, by code unit. */
  files: readonly string[];
  /** The paths that name no file. */
  missing: readonly UnreadableDocument[];
}

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
  if (stats?.isDirectory() === false) {
    return choice.forceExclude && isLeftOut(operand, cwd, choice) ? [] : [toSlashes(operand)];
  }
  const { filesInFolder, filesOfGlob } = await import("./search-files.ts");
  return stats === undefined ? filesOfGlob(operand, cwd, choice) : filesInFolder(operand, cwd, choice);
}

/** True when a file, whether it is there or not, is one that the configuration leaves out of every folder. */
export function isLeftOut(file: string, cwd: string, choice: FileChoice): boolean {
  const place = path.resolve(cwd, file);
  const origin = originOf(path.dirname(place), choice);
  return picomatch([...foreign, ...choice.exclude])(toSlashes(path.relative(origin, place)));
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : 1;
}
