import path from "node:path";
import { ConfigError, defaultConfig, findConfigFile, type LoadOptions, type ResolvedConfig } from "@raci-kit/config";

/**
 * The configuration that is named, else the nearest one above `cwd`, else the defaults.
 *
 * @param options a configuration that is a program runs, unless this forbids it
 * @throws ConfigError with the path as it was named, or as it is seen from `cwd`
 */
export async function configurationAt(
  named: string | undefined,
  cwd: string,
  options: LoadOptions,
): Promise<ResolvedConfig> {
  const start = named === undefined ? undefined : path.resolve(cwd, named);
  try {
    const file = start ?? findConfigFile(cwd);
    if (file === null) return defaultConfig;
    const { loadConfig } = await import("./load-config.ts");
    return await loadConfig(file, options);
  } catch (error) {
    throw seenFrom(cwd, error, (file) => (file === start ? named : undefined));
  }
}

/** A configuration that is there as a value, as a program would give it; its globs and files count from `cwd`. */
export async function configurationOf(value: object, cwd: string, options: LoadOptions): Promise<ResolvedConfig> {
  try {
    const { loadConfigValue } = await import("./load-config.ts");
    return await loadConfigValue(value, path.join(cwd, "config"), options);
  } catch (error) {
    throw seenFrom(cwd, error, () => undefined);
  }
}

/** An error whose paths are called as `nameOf` has them, or as they are seen from `cwd`. */
function seenFrom(cwd: string, error: unknown, nameOf: (file: string) => string | undefined): unknown {
  if (!(error instanceof ConfigError)) return error;
  const shown = (file: string): string => nameOf(file) ?? path.relative(cwd, file);
  return new ConfigError(error.problems.map((problem) => ({ ...problem, path: shown(problem.path) })));
}
