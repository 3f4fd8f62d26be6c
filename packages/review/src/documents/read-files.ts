import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { UnreadableDocument } from "@raci-kit/model";
import type { DocumentBytes } from "./documents.ts";
import { largestDocument, tooLarge } from "./read-documents.ts";

/** The bytes of files on disk, one after the other; paths are taken from `cwd`. */
export function* readFiles(files: readonly string[], cwd: string): Generator<DocumentBytes> {
  for (const file of files) yield readFile(file, cwd);
}

/** The bytes of one file on disk; the path is taken from `cwd`. */
export function readFile(file: string, cwd: string): DocumentBytes {
  return { path: file, bytes: bytesOf(file, path.resolve(cwd, file)) };
}

function bytesOf(file: string, absolute: string): Uint8Array | UnreadableDocument {
  try {
    const { size } = statSync(absolute);
    return size > largestDocument ? tooLarge(file, size) : readFileSync(absolute);
  } catch (error) {
    return { path: file, reason: reasonOf(error), hint: "Check that the file exists and that you may read it." };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "you may not read it";
  if (code === "EISDIR") return "a folder, not a file";
  return error instanceof Error ? error.message : String(error);
}
