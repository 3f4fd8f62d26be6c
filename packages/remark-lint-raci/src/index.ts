import path from "node:path";
import { defaultConfig, findConfigFile, loadConfig, type ResolvedConfig } from "@raci-kit/config";
import type { Finding, Severity } from "@raci-kit/model";
import { fileChoice, isLeftOut, lintDocuments, projectRoot, readDocuments, readingOptions } from "@raci-kit/review";
import type { VFile } from "vfile";

/** How the plugin is set up. */
export interface RemarkLintRaciOptions {
  /** Path of the configuration, from the working folder on; the nearest one above the document when left out. */
  config?: string;
}

/** Whether a message makes remark fail (true), warns (false) or informs. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined };

/**
 * A remark plugin with the rules of RACI Kit: every finding becomes a message of the file, with `source` "raci" and the
 * rule as `ruleId`. Each document is seen by itself, so rules that compare documents find what is in one of them.
 *
 * @throws {import("@raci-kit/config").ConfigError} from the transformer, for a configuration that is wrong
 */
export default function remarkLintRaci(
  options: RemarkLintRaciOptions = {},
): (tree: unknown, file: VFile) => Promise<void> {
  return async (_tree, file) => {
    for (const finding of await findingsIn(file, options)) {
      const { message, range, rule, related } = finding;
      const told = file.message(message, { place: range, ruleId: rule, source: "raci" });
      told.fatal = fatal[finding.severity];
      if (related.length > 0)
        told.note = related.map((place) => `${place.range.start.line}: ${place.message}`).join("\n");
    }
  };
}

async function findingsIn(file: VFile, options: RemarkLintRaciOptions): Promise<readonly Finding[]> {
  const { cwd } = file;
  const name = file.path === "" || file.path === undefined ? "<stdin>" : file.path;
  const config = await configFor(path.dirname(path.resolve(cwd, name)), cwd, options);
  if (isLeftOut(name, cwd, fileChoice(config))) return [];
  const bytes = Buffer.from(String(file));
  const { models } = await readDocuments([{ path: name, bytes }], { ...readingOptions(config), matricesOnly: true });
  return lintDocuments(models, { config, root: projectRoot(config, cwd), cwd }).findings;
}

async function configFor(folder: string, cwd: string, { config }: RemarkLintRaciOptions): Promise<ResolvedConfig> {
  const found = config === undefined ? findConfigFile(folder) : path.resolve(cwd, config);
  return found === null ? defaultConfig : loadConfig(found, { programs: true });
}
