import path from "node:path";
import picomatch from "picomatch";
import type { FileChoice } from "../documents/find-files.ts";

/** Endings of files that can be documents. */
export const documentExtensions: readonly string[] = [".md", ".markdown", ".mdx"];

/** Tells by its path (relative to the top level `root`) whether a file of a repository is a document. */
export function documentFilter(choice: FileChoice, root: string): (file: string) => boolean {
  const isIncluded = picomatch([...choice.include]);
  const isExcluded = picomatch([...choice.exclude]);
  const place = choice.base === null ? "" : path.relative(root, choice.base).split(path.sep).join("/");
  return (file) => {
    const fromBase = path.posix.relative(place, file);
    return isIncluded(fromBase) && !isExcluded(fromBase);
  };
}
