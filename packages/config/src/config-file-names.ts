/** Names of configurations that are data; `package.json` is one when it has a key `raci`. */
const dataFileNames: readonly string[] = [
  "raci.config.json",
  "raci.config.jsonc",
  "raci.config.yaml",
  "raci.config.yml",
  "raci.config.toml",
];

/** Names of configurations that are programs: whoever reads one runs it. */
const programFileNames: readonly string[] = ["raci.config.js", "raci.config.ts"];

/** The file of Node packages, in which a configuration may stand under {@link manifestKey}. */
export const manifestName = "package.json";

/** The key of a configuration in {@link manifestName}. */
export const manifestKey = "raci";

/** Names under which a configuration is found, all equally good; one folder may hold one of them. */
export const configFileNames: readonly string[] = [...dataFileNames, ...programFileNames, manifestName];

/** True for the path of a configuration that is a program, whatever it is called. */
export function isProgram(path: string): boolean {
  return /\.[cm]?[jt]s$/iu.test(path);
}

/** True for the path of a `package.json`. */
export function isManifest(path: string): boolean {
  return /(?:^|[\\/:])package\.json$/u.test(path);
}
