import type { CompareOptions } from "@raci-kit/differ";
import type { ReadOptions } from "@raci-kit/markdown";

/** What the configuration of a repository says about reading and comparing one document. */
export interface DriverOptions {
  reading: ReadOptions;
  comparing: CompareOptions;
}

/**
 * The options for a document, by the configuration above `cwd`. A configuration that cannot be read (it may be half
 * merged itself) counts as none: git has to go on.
 */
export async function driverOptions(path: string, cwd: string): Promise<DriverOptions> {
  const none = { reading: { path }, comparing: {} };
  try {
    const { findConfigFile, loadConfig } = await import("@raci-kit/config");
    const file = findConfigFile(cwd);
    if (file === null) return none;
    const { comparingOptions, readingOptions } = await import("@raci-kit/review");
    const config = loadConfig(file);
    return { reading: { path, ...readingOptions(config) }, comparing: comparingOptions(config) };
  } catch {
    return none;
  }
}
