import { readFileSync } from "node:fs";

import type { ResolvedConfig } from "./config.ts";
import { fileError } from "./config-error.ts";
import { parseConfig } from "./parse-config.ts";

/**
 * Reads a configuration file.
 *
 * @throws {import("./config-error.ts").ConfigError} when the file cannot be read, or with every problem of its text.
 */
export function loadConfig(file: string): ResolvedConfig {
  return parseConfig(decode(readBytes(file), file), file);
}

/** What the system says about files that cannot be read, in words. */
const readFailures: Readonly<Record<string, string>> = {
  EACCES: "Found a file that this user may not read.",
  EISDIR: "Found a folder, expected a file.",
  ENOENT: "Found no such file.",
  ENOTDIR: "Found no such file.",
};

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw fileError(file, readFailures[code] ?? `The file could not be read: ${String(error)}`);
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw fileError(file, "Found bytes that are no UTF-8, expected a text saved as UTF-8.");
  }
}
