import path from "node:path";

/** A path with `/` between its folders, on every system. */
export function toSlashes(file: string): string {
  return path.sep === "\\" ? file.replaceAll("\\", "/") : file;
}
