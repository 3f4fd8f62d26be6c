import path from "node:path";
import { configFileNames, defaultConfig, parseConfig, type ResolvedConfig } from "@raci-kit/config";
import { UsageError } from "@raci-kit/review";
import type { Proposal, ProposalPlatform } from "../platform/platform.ts";

/**
 * The configuration of the base revision: a change does not make the rules that it is judged by. It is data, nothing of it
 * runs.
 *
 * @param file its path from the top level; null to look for it there
 * @throws ConfigError for a configuration that is wrong
 * @throws UsageError when there is none under the given name
 */
export async function baseConfig(
  platform: ProposalPlatform,
  { baseCommit }: Proposal,
  { file, workspace }: { file: string | null; workspace: string },
): Promise<ResolvedConfig> {
  const found = await platform.readFile(baseCommit, file === null ? configFileNames : [file]);
  if (found !== null) return parseConfig(found.text, path.join(workspace, found.path));
  if (file === null) return defaultConfig;
  throw new UsageError(`The base revision has no ${file}`, "The input `config` is a path from the top level.");
}
