import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { configFileNames } from "./config-file-names.ts";
import { fileError } from "./config-error.ts";

/**
 * Looks for a configuration file in the folder `from` and those above it, as far as the top of its git repository (the
 * folder that holds `.git`), or of the file system outside one.
 *
 * @returns its absolute path, or null when there is none.
 * @throws {import("./config-error.ts").ConfigError} when one folder holds two.
 */
export function findConfigFile(from: string): string | null {
  let folder = resolve(from);
  for (;;) {
    const found = configFileIn(folder);
    const parent = dirname(folder);
    if (found !== null || parent === folder || existsSync(join(folder, ".git"))) {
      return found;
    }
    folder = parent;
  }
}

function configFileIn(folder: string): string | null {
  const [first, second] = configFileNames.map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (first !== undefined && second !== undefined) {
    throw fileError(first, `Found another configuration beside it, "${second}"; keep one of the two.`);
  }
  return first ?? null;
}
