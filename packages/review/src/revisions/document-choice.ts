import path from "node:path";
import picomatch from "picomatch";
import { type FileChoice, originOf } from "../documents/file-choice.ts";

/** Endings that tell a document from a revision on the command line. */
export const documentExtensions: readonly string[] = [".md", ".markdown", ".mdx"];

/** Tells by its path (relative to the top level `root`) whether a file of a repository is a document. */
export function documentFilter(choice: FileChoice, root: string): (file: string) => boolean {
  const isIncluded = picomatch([...choice.include]);
  const isExcluded = picomatch([...choice.exclude]);
  const origin = originOf(root, choice);
  return (file) => {
    const fromOrigin = path.relative(origin, path.join(root, file)).split(path.sep).join("/");
    return isIncluded(fromOrigin) && !isExcluded(fromOrigin);
  };
}

/** The endings that all documents have, for git to leave the other files out; undefined when the globs do not tell. */
export function extensionsOf({ include }: Pick<FileChoice, "include">): string[] | undefined {
  const extensions = include.map((glob) => /\.\w+$/u.exec(glob)?.[0]);
  return extensions.every((extension) => extension !== undefined) ? [...new Set(extensions)] : undefined;
}
