import { renderJson } from "./render-json.ts";
import { renderToml } from "./render-toml.ts";
import { renderYaml } from "./render-yaml.ts";
import type { ProposedConfig } from "./proposed-config.ts";

/** The languages that a configuration can be written in, as they end the name of its file. */
export const configLanguages = ["yaml", "json", "toml"] as const;

/** One of {@link configLanguages}. */
export type ConfigLanguage = (typeof configLanguages)[number];

/** The text of a configuration file; JSON has no place for the remarks. */
export function renderConfig(config: ProposedConfig, language: ConfigLanguage): string {
  switch (language) {
    case "json":
      return renderJson(config);
    case "toml":
      return renderToml(config);
    case "yaml":
      return renderYaml(config);
  }
}
