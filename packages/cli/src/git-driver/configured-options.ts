import { findConfigFile, loadConfig } from "@raci-kit/config";
import { comparingOptions, readingOptions } from "@raci-kit/review";
import type { DriverOptions } from "./driver-options.ts";

/**
 * The options for a document, by the configuration above `cwd`; null where there is none. A configuration that is a
 * program is refused: git runs nothing of a repository.
 *
 * @throws ConfigError for a configuration that is wrong
 */
export async function configuredOptions(path: string, cwd: string): Promise<DriverOptions | null> {
  const file = findConfigFile(cwd);
  if (file === null) return null;
  const config = await loadConfig(file, { programs: false });
  return { reading: { path, ...readingOptions(config) }, comparing: comparingOptions(config) };
}
