import path from "node:path";
import { stdinPath } from "../documents/documents.ts";

/** Where documents are known from, and where the command runs. */
export interface Whereabouts {
  /** Absolute path of the folder that documents are known from; see `projectRoot`. */
  root: string;
  /** Absolute path of the folder that relative paths on the command line are taken from. */
  cwd: string;
}

/**
 * What a document is called from the root of its project, `/` between folders, however it was named on the command
 * line: `docs/a.md` for `./a.md` in `docs`. Standard input keeps its name.
 */
export function projectPath(file: string, { root, cwd }: Whereabouts): string {
  if (file === stdinPath || (root === cwd && isFromHere.test(file))) return file;
  const relative = path.relative(root, path.resolve(cwd, file));
  return path.sep === "\\" ? relative.replaceAll("\\", "/") : relative;
}

/** A path that needs no resolving: names between slashes, none of them empty or of dots alone. */
const isFromHere = /^(?!\.{1,2}(?:\/|$))[^/\\]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)*$/u;
