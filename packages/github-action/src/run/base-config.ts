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
import type { Proposal, ProposalPlatform } from "../platform/platform.ts";

/**
 * The configuration of the base revision, with what it extends there: a change does not make the rules that it is judged
 * by. It is data: a program is refused, nothing of a repository runs.
 *
 * @param file its path from the top level; null to look for it there
 * @throws ConfigError for a configuration that is wrong
 * @throws UsageError when there is none under the given name
 */
export async function baseConfig(
  platform: Pick<ProposalPlatform, "readFile">,
  { baseCommit }: Pick<Proposal, "baseCommit">,
  { file, workspace }: { file: string | null; workspace: string },
): Promise<ResolvedConfig> {
  const found = await platform.readFile(baseCommit, file === null ? configFileNames : [file]);
  if (found === null && file !== null) {
    throw new UsageError(`The base revision has no ${file}`, "The input `config` is a path from the top level.");
  }
  if (found === null || (file === null && isManifest(found.path) && !manifestHoldsConfig(found.text))) {
    return defaultConfig;
  }
  const start = path.join(workspace, found.path);
  return loadConfigFrom(start, async (place) =>
    place === start
      ? { kind: "text", text: found.text }
      : readExtended(platform, baseCommit, path.relative(workspace, place)),
  );
}

/** What a file that a configuration extends holds in the same commit. */
async function readExtended(
  platform: Pick<ProposalPlatform, "readFile">,
  commit: string,
  place: string,
): Promise<ConfigContent> {
  if (place.startsWith("..")) {
    return { kind: "failure", message: "Found a path that leads out of the repository, expected one within." };
  }
  const found = await platform.readFile(commit, [place]);
  return found === null ? { kind: "failure", message: "Found no such file." } : { kind: "text", text: found.text };
}
