import type { ResolvedConfig } from "./config.ts";
import { fileError } from "./config-error.ts";
import { resolveConfig } from "./resolve-config.ts";
import { checkValue } from "./schema/check-value.ts";
import { contentError, syntaxError } from "./source/place-problems.ts";
import { keyProblems, plainValue } from "./source/plain-value.ts";
import { readSource } from "./source/read-source.ts";

/**
 * Reads the text of a configuration file. A text that says nothing gives the defaults.
 *
 * @param path names the file in messages; its ending says which language the text is in (`HEAD:raci.config.yaml` will do).
 * @throws {import("./config-error.ts").ConfigError} with every problem of the text.
 */
export function parseConfig(text: string, path: string): ResolvedConfig {
  const content = text.replace(/^\uFEFF/u, "");
  const source = readSource(content, path);
  if (source === null) {
    throw fileError(path, "Expected a name that ends in .json, .jsonc, .yaml or .yml.");
  }
  if (source.problems.length > 0) {
    throw syntaxError(content, path, source.problems);
  }
  if (source.root === null) {
    return resolveConfig({}, path);
  }
  const keys = keyProblems(source.root);
  const { config, problems } = checkValue(plainValue(source.root));
  if (config === null || keys.length > 0) {
    throw contentError(content, path, source.root, keys, problems ?? []);
  }
  return resolveConfig(config, path);
}
