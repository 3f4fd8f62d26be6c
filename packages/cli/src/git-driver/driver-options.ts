import type { CompareOptions } from "@raci-kit/differ";
import type { ReadOptions } from "@raci-kit/markdown";

/** What the configuration of a repository says about reading and comparing one document. */
export interface DriverOptions {
  reading: ReadOptions;
  comparing: CompareOptions;
}

/**
 * The options for a document, by the configuration above `cwd`. A configuration that cannot be read (it may be half
 * merged itself), or that is a program, counts as none: git has to go on, and runs nothing of a repository.
 */
export async function driverOptions(path: string, cwd: string): Promise<DriverOptions> {
  const none = { reading: { path }, comparing: {} };
  try {
    const { configuredOptions } = await import("./configured-options.ts");
    return (await configuredOptions(path, cwd)) ?? none;
  } catch {
    return none;
  }
}
