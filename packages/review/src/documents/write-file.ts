import { chmodSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes a file as UTF-8 at once, with the folders it needs: readers see what was there before or the whole text, never
 * half of it. What is no regular file, a pipe or a device, is written to as it is.
 *
 * @throws Error of the file system when the file cannot be written; what was there before is then still there
 */
export function writeFile(file: string, text: string): void {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing !== undefined && !existing.isFile()) {
    writeFileSync(file, text);
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  putInPlace(existing === undefined ? file : realpathSync(file), text, (draft) => {
    if (existing !== undefined) chmodSync(draft, existing.mode);
  });
}

/**
 * Puts a content in the place of `target`, whose folder exists, at once.
 *
 * @param finish gives the draft what it needs before it takes its place: permissions, an owner
 */
export function putInPlace(target: string, content: string | Uint8Array, finish: (draft: string) => void): void {
  const folder = mkdtempSync(path.join(path.dirname(target), ".raci-"));
  const draft = path.join(folder, path.basename(target));
  try {
    writeFileSync(draft, content);
    finish(draft);
    renameSync(draft, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
