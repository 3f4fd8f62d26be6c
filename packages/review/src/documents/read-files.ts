import { closeSync, openSync } from "node:fs";
import path from "node:path";
import type { UnreadableDocument } from "@raci-kit/model";
import type { DocumentBytes } from "./documents.ts";
import { fillRoom, readAtMost } from "./read-at-most.ts";
import { largestDocument, tooLarge } from "./largest-document.ts";

/** Most documents are smaller; larger ones take another look. */
const usualSize = 128 * 1024;

/**
 * The bytes of files on disk, one after the other; paths are taken from `cwd`. They all stand in the same room: each must
 * be read before the next is asked for.
 */
export function* readFiles(files: readonly string[], cwd: string): Generator<DocumentBytes> {
  const room = new Uint8Array(usualSize);
  for (const file of files) yield readInto(room, file, cwd);
}

/** The bytes of one file on disk; the path is taken from `cwd`. */
export function readFile(file: string, cwd: string): DocumentBytes {
  const { path: name, bytes } = readInto(new Uint8Array(usualSize), file, cwd);
  return { path: name, bytes: bytes instanceof Uint8Array ? Uint8Array.from(bytes) : bytes };
}

function readInto(room: Uint8Array, file: string, cwd: string): DocumentBytes {
  try {
    return { path: file, bytes: bytesOf(file, path.resolve(cwd, file), room) };
  } catch (error) {
    return { path: file, bytes: { path: file, ...explained(error, cwd) } };
  }
}

/** Asks no file for its size: pipes, as in `raci lint <(git show v1:duties.md)`, do not know theirs. */
function bytesOf(file: string, absolute: string, room: Uint8Array): Uint8Array | UnreadableDocument {
  const descriptor = openSync(absolute, "r");
  try {
    const length = fillRoom(descriptor, room);
    if (length < room.length) return room.subarray(0, length);
    const bytes = Buffer.concat([room, readAtMost(descriptor, largestDocument - length)]);
    return bytes.length > largestDocument ? tooLarge(file) : bytes;
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
