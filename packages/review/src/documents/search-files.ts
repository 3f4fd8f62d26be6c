import path from "node:path";
import { ignoredFiles } from "@raci-kit/git";
import type { UnreadableDocument } from "@raci-kit/model";
import picomatch from "picomatch";
import { globSync } from "tinyglobby";
import { type FileChoice, foreign, isWithin, originOf, whatCounts } from "./file-choice.ts";
import { toSlashes } from "./to-slashes.ts";

// A file of its own, so that a program can load it apart: a document that is named takes neither git nor globs.

/** The files that a glob names, or why it names none. */
export async function filesOfGlob(
  operand: string,
  cwd: string,
  { exclude }: FileChoice,
): Promise<string[] | UnreadableDocument> {
  const { isGlob, base } = picomatch.scan(toSlashes(operand));
  if (!isGlob) {
    return { path: operand, reason: "no such file or folder", hint: `Paths are taken from ${cwd}.` };
  }
  const isIgnored = await ignoredFiles(path.resolve(cwd, base));
  const matches = globSync(toSlashes(operand), {
    cwd,
    ignore: [...foreign, ...exclude],
    expandDirectories: false,
  }).filter((match) => !isIgnored(path.resolve(cwd, match)));
  if (matches.length > 0) return matches;
  return { path: operand, reason: "no file matches", hint: `Globs are taken from ${cwd}.` };
}

/** The documents of a folder that git does not ignore, or why there are none. */
export async function filesInFolder(
  folder: string,
  cwd: string,
  choice: FileChoice,
): Promise<string[] | UnreadableDocument> {
  const root = path.resolve(cwd, folder);
  const isIgnored = await ignoredFiles(root);
  const matches = documentsIn(root, choice).filter((match) => !isIgnored(path.join(root, match)));
  if (matches.length === 0) {
    return { path: folder, reason: "no document in this folder", hint: whatCounts(choice) };
  }
  const prefix = toSlashes(path.normalize(folder)).replace(/\/$/u, "");
  return matches.map((match) => (prefix === "." ? match : `${prefix}/${match}`));
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
