import { assembleConfig } from "./assemble-config.ts";
import type { ResolvedConfig } from "./config.ts";

/**
 * Reads the text of a configuration file that stands by itself. A text that says nothing gives the defaults.
 *
 * @param path names the file in messages; its ending says which language the text is in (`HEAD:raci.config.yaml` will do).
 * @throws {import("./config-error.ts").ConfigError} with every problem of the text, among them every file it extends.
 */
export function parseConfig(text: string, path: string): ResolvedConfig {
  const assembly = assembleConfig(path);
  let step = assembly.next();
  while (step.done !== true) {
    step = assembly.next(
      step.value === path ? { kind: "text", text } : { kind: "failure", message: "Found no such file." },
    );
  }
  return step.value;
}
