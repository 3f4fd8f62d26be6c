import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { UnreadableDocument } from "@raci-kit/model";
import type { DocumentBytes } from "./documents.ts";
import { readAtMost } from "./read-at-most.ts";
import { largestDocument, tooLarge } from "./largest-document.ts";

/** The bytes of files on disk, one after the other; paths are taken from `cwd`. */
export function* readFiles(files: readonly string[], cwd: string): Generator<DocumentBytes> {
  for (const file of files) yield readFile(file, cwd);
}

/** The bytes of one file on disk; the path is taken from `cwd`. */
export function readFile(file: string, cwd: string): DocumentBytes {
  try {
    return { path: file, bytes: bytesOf(file, path.resolve(cwd, file)) };
  } catch (error) {
    return { path: file, bytes: { path: file, ...explained(error, cwd) } };
  }
}

function bytesOf(file: string, absolute: string): Uint8Array | UnreadableDocument {
  const stats = statSync(absolute);
  if (stats.isFile()) return stats.size > largestDocument ? tooLarge(file) : readFileSync(absolute);
  // Pipes, as in `raci lint <(git show v1:duties.md)`, do not know their size.
  const descriptor = openSync(absolute, "r");
  try {
    return readAtMost(descriptor, largestDocument);
  } finally {
    closeSync(descriptor);
  }
}

function explained(error: unknown, cwd: string): Pick<UnreadableDocument, "reason" | "hint"> {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return { reason: "no such file or folder", hint: `Paths are taken from ${cwd}.` };
  if (code === "EISDIR") return { reason: "a folder, not a file", hint: "Name a Markdown file." };
  const reason = error instanceof Error ? error.message : String(error);
  return { reason, hint: "Check that you may read the file." };
}
