import { readFileSync } from "node:fs";

/** The largest document that a driver reads: git waits for it. Larger ones are left to git. */
const largestForGit = 4 * 1024 * 1024;

/** The bytes of a file as text, byte order mark included; null when they are no UTF-8, or more than git should wait for. */
export function documentText(file: string): string | null {
  const bytes = readFileSync(file);
  if (bytes.length > largestForGit || bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
