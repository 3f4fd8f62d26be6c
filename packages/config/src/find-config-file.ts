import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { configFileNames, manifestKey, manifestName } from "./config-file-names.ts";
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
  const [first, second] = configFileNames.filter((name) => holdsConfig(folder, name)).map((name) => join(folder, name));
  if (first !== undefined && second !== undefined) {
    throw fileError(first, `Found another configuration beside it, "${second}"; keep one of the two.`);
  }
  return first ?? null;
}

function holdsConfig(folder: string, name: string): boolean {
  const path = join(folder, name);
  return existsSync(path) && (name !== manifestName || manifestHoldsConfig(readManifest(path)));
}

/** What cannot be read holds nothing: many folders have a `package.json`, and few of them are about RACI Kit. */
function readManifest(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** True when the text of a `package.json` holds a configuration, or speaks of one where it is no JSON. */
export function manifestHoldsConfig(text: string): boolean {
  if (!text.includes(`"${manifestKey}"`)) {
    return false;
  }
  try {
    const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    return typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, manifestKey);
  } catch {
    return true;
  }
}
