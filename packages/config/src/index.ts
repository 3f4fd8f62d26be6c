export type { ConfiguredParty, FailOn, ResolvedConfig, ResolvedRule } from "./config.ts";
export { ConfigError, type ConfigProblem } from "./config-error.ts";
export { configFileNames } from "./config-file-names.ts";
export { findConfigFile } from "./find-config-file.ts";
export { loadConfig } from "./load-config.ts";
export { parseConfig } from "./parse-config.ts";
export { defaultConfig } from "./resolve-config.ts";
export { configJsonSchema } from "./schema/config-schema.ts";
