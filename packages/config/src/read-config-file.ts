import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { isProgram } from "./config-file-names.ts";
import type { ConfigContent } from "./source/config-document.ts";

/** What a configuration may do to whoever reads it. */
export interface LoadOptions {
  /** Whether files that are programs (`.js`, `.ts`) may run. They must not where somebody else may have written them. */
  programs: boolean;
}

/** What a file on disk holds. */
export async function readConfigFile(file: string, { programs }: LoadOptions): Promise<ConfigContent> {
  const read = readText(file);
  return read.kind === "text" && isProgram(file) && programs ? runProgram(file) : read;
}

/** What the system says about files that cannot be read, in words. */
const readFailures: Readonly<Record<string, string>> = {
  EACCES: "Found a file that this user may not read.",
  EISDIR: "Found a folder, expected a file.",
  ENOENT: "Found no such file.",
  ENOTDIR: "Found no such file.",
};

function readText(file: string): ConfigContent {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { kind: "failure", message: readFailures[code] ?? `The file could not be read: ${String(error)}` };
  }
}

function decode(bytes: Uint8Array): ConfigContent {
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: "failure", message: "Found bytes that are no UTF-8, expected a text saved as UTF-8." };
  }
}

/** Runs a program for its default export. */
async function runProgram(file: string): Promise<ConfigContent> {
  try {
    const program: unknown = await import(pathToFileURL(resolve(file)).href);
    if (typeof program === "object" && program !== null && "default" in program) {
      return { kind: "value", value: await program.default };
    }
    return {
      kind: "failure",
      message: "Found no default export, expected the configuration: `export default { ... }`.",
    };
  } catch (error) {
    return { kind: "failure", message: `The program failed: ${failureOf(error)}` };
  }
}

function failureOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  const isUnknownLanguage = "code" in error && error.code === "ERR_UNKNOWN_FILE_EXTENSION";
  return isUnknownLanguage
    ? `Node.js ${process.versions.node} runs no TypeScript, expected 22.18 or newer, or JavaScript.`
    : `${error.name}: ${error.message}`;
}
