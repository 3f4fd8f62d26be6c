export type {
  ConfiguredParty,
  DocumentChoice,
  FailOn,
  ResolvedConfig,
  ResolvedRule,
  RuleChange,
  RuleLayer,
  RuleOrigin,
} from "./config.ts";
export { ConfigError, type ConfigProblem } from "./config-error.ts";
export { configFileNames, isManifest } from "./config-file-names.ts";
export { findConfigFile, manifestHoldsConfig } from "./find-config-file.ts";
export { loadConfig, loadConfigFrom, loadConfigValue } from "./load-config.ts";
export type { LoadOptions } from "./read-config-file.ts";
export { defaultConfig } from "./resolve-config.ts";
export { settleRules, type SettledRules } from "./settle-rules.ts";
export type { WrittenConfig } from "./schema/config-schema.ts";
export type { ConfigContent } from "./source/config-document.ts";
