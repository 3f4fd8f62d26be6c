import path from "node:path";
import {
  type ConfigContent,
  configFileNames,
  defaultConfig,
  isManifest,
  loadConfigFrom,
  manifestHoldsConfig,
  type ResolvedConfig,
} from "@raci-kit/config";
import { UsageError } from "@raci-kit/review";

/** Gives the text of the first of `paths` that the base revision has; null when it has none. Paths are from its top level. */
export type ReadBase = (paths: readonly string[]) => Promise<{ path: string; text: string } | null>;

/**
 * The configuration of the base revision, with what it extends there: a change does not make the rules that it is judged
 * by. It is data: a program is refused, nothing of a repository runs.
 *
 * @param file its path from the top level; null to look for it there
 * @param workspace where the top level is checked out, for messages
 * @throws ConfigError for a configuration that is wrong
 * @throws UsageError when there is none under the given name
 */
export async function baseConfig(
  readBase: ReadBase,
  { file, workspace }: { file: string | null; workspace: string },
): Promise<ResolvedConfig> {
  const found = await readBase(file === null ? configFileNames : [file]);
  if (found === null && file !== null) {
    throw new UsageError(
      `The base revision has no ${file}`,
      "A configuration is named by its path from the top level.",
    );
  }
  if (found === null || (file === null && isManifest(found.path) && !manifestHoldsConfig(found.text))) {
    return defaultConfig;
  }
  const start = path.join(workspace, found.path);
  return loadConfigFrom(start, async (place) =>
    place === start ? { kind: "text", text: found.text } : readExtended(readBase, path.relative(workspace, place)),
  );
}

/** What a file that a configuration extends holds in the same revision. */
async function readExtended(readBase: ReadBase, place: string): Promise<ConfigContent> {
  if (place.startsWith("..")) {
    return { kind: "failure", message: "Found a path that leads out of the repository, expected one within." };
  }
  const found = await readBase([place]);
  return found === null ? { kind: "failure", message: "Found no such file." } : { kind: "text", text: found.text };
}
