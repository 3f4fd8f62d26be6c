import picomatch from "picomatch";
import type { FileChoice } from "../documents/find-files.ts";

/** Endings of files that can be documents. */
export const documentExtensions: readonly string[] = [".md", ".markdown", ".mdx"];

/** Tells by its path (relative to the top level) whether a file of a repository is a document. */
export function documentFilter(choice: FileChoice): (path: string) => boolean {
  const isIncluded = picomatch([...choice.include]);
  const isExcluded = choice.exclude.length === 0 ? () => false : picomatch([...choice.exclude]);
  return (path) => isIncluded(path) && !isExcluded(path);
}
