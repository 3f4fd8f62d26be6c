import type { ResolvedConfig } from "./config.ts";
import { isProgram } from "./config-file-names.ts";
import { type LoadOptions, readConfigFile } from "./read-config-file.ts";
import type { ConfigContent } from "./source/config-document.ts";

/**
 * Reads a configuration file and those that it extends.
 *
 * @throws {import("./config-error.ts").ConfigError} when a file cannot be read, or with every problem of the first that
 * has some.
 */
export async function loadConfig(file: string, options: LoadOptions): Promise<ResolvedConfig> {
  return loadConfigFrom(file, (path) => readConfigFile(path, options));
}

/**
 * Makes a configuration out of a value, as a program would give it, and the files that it extends.
 *
 * @param name the path that the value has in errors; globs and files that it names count from there
 * @throws {import("./config-error.ts").ConfigError} as `loadConfig`
 */
export async function loadConfigValue(value: unknown, name: string, options: LoadOptions): Promise<ResolvedConfig> {
  return loadConfigFrom(name, async (path) =>
    path === name ? { kind: "value", value } : readConfigFile(path, options),
  );
}

/**
 * Makes a configuration out of a file and those that it extends, from wherever `read` takes them: a revision, a server.
 * None of them runs: a program is refused unless `read` gives its value.
 *
 * @param read gives what the file at a path holds
 * @throws {import("./config-error.ts").ConfigError} as `loadConfig`
 */
export async function loadConfigFrom(
  file: string,
  read: (path: string) => Promise<ConfigContent>,
): Promise<ResolvedConfig> {
  // The languages and the schema are loaded where there is a configuration, and only there.
  const { assembleConfig } = await import("./assemble-config.ts");
  const assembly = assembleConfig(file);
  let step = assembly.next();
  while (step.done !== true) {
    const content = await read(step.value);
    step = assembly.next(content.kind === "text" && isProgram(step.value) ? refusedProgram : content);
  }
  return step.value;
}

const refusedProgram: ConfigContent = {
  kind: "failure",
  message:
    "Found a program, expected data: where a revision is judged, nothing of it may run. Write the configuration as .yaml, .json or .toml.",
};
