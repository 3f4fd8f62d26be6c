import { accessSync, chmodSync, chownSync, constants, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { InputError } from "./input-error.ts";
import { putInPlace } from "./write-file.ts";

/**
 * Replaces a file at once: readers see the old text or the new one, never half of it. The mode, the owner, the encoding
 * with its byte order mark and a symbolic link stay.
 *
 * @throws InputError when the file may not be written, and Error of the file system when its folder cannot be; the old
 * file is then still there
 */
export function replaceFile(file: string, text: string): void {
  const target = realpathSync(file);
  const stats = statSync(target);
  refuseReadOnly(target, stats);
  putInPlace(target, encodedLike(readFileSync(target), text), (draft) => {
    keepOwner(draft, stats);
    chmodSync(draft, stats.mode);
  });
}

/** A rename asks the folder alone, and some users may write everything: what is marked read-only is meant to stay. */
function refuseReadOnly(target: string, { mode }: Stats): void {
  try {
    accessSync(target, constants.W_OK);
    if ((mode & 0o222) !== 0) return;
  } catch {
    // Told below: the file system says no more than that.
  }
  throw new InputError("the file is read-only, it was left as it is", "Make it writable, or leave it out.");
}

/** The bytes of `text` in the encoding that `old` was written in. */
function encodedLike(old: Uint8Array, text: string): Uint8Array {
  const marked = `\uFEFF${text}`;
  if (old[0] === 0xff && old[1] === 0xfe) return Buffer.from(marked, "utf16le");
  if (old[0] === 0xfe && old[1] === 0xff) return Buffer.from(marked, "utf16le").swap16();
  return Buffer.from(old[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf ? marked : text);
}

/** Who runs the program on another's file should not take it away; only the system's administrator can give it back. */
function keepOwner(draft: string, { uid, gid }: Stats): void {
  const own = statSync(draft);
  if (own.uid === uid && own.gid === gid) return;
  try {
    chownSync(draft, uid, gid);
  } catch {
    // Without the right to give files away it stays with whoever wrote it, as with any editor.
  }
}
