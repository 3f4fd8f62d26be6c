import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/**
 * Replaces a file at once: readers see the old text or the new one, never half of it. The mode, a byte order mark and
 * a symbolic link stay. The text is written as UTF-8.
 *
 * @throws Error of the file system when the folder or the file cannot be written; the old file is then still there
 */
export function replaceFile(file: string, text: string): void {
  const target = realpathSync(file);
  const old = readFileSync(target);
  const hasMark = byteOrderMark.every((byte, index) => old[index] === byte);
  const folder = mkdtempSync(path.join(path.dirname(target), ".raci-"));
  const draft = path.join(folder, path.basename(target));
  try {
    writeFileSync(draft, hasMark ? `\uFEFF${text}` : text);
    chmodSync(draft, statSync(target).mode);
    renameSync(draft, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
