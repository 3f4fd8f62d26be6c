/** Names under which a configuration is found, all equally good; one folder may hold one of them. */
export const configFileNames: readonly string[] = [
  "raci.config.json",
  "raci.config.jsonc",
  "raci.config.yaml",
  "raci.config.yml",
];
