import { existsSync } from "node:fs";
import path from "node:path";
import type { ResolvedConfig } from "@raci-kit/config";
import { isWithin } from "../documents/file-choice.ts";
import { fileChoice } from "../settings.ts";

/**
 * The folder that the documents of a run are known from: the configuration's, else the top of the git repository, else
 * `cwd`. It is the same from wherever below it the command runs, so fingerprints are, too.
 */
export function projectRoot(config: ResolvedConfig, cwd: string): string {
  const { base } = fileChoice(config);
  if (base !== null && (isWithin(cwd, base) || isWithin(base, cwd))) return base;
  return repositoryAbove(cwd) ?? path.resolve(cwd);
}

/** The nearest folder at or above `folder` that holds a git repository. */
function repositoryAbove(folder: string): string | null {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    if (existsSync(path.join(current, ".git"))) return current;
    if (current === path.dirname(current)) return null;
  }
}
