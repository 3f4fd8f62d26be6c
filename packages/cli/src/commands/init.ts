import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defaultConfig, findConfigFile } from "@raci-kit/config";
import { configLanguages, renderConfig } from "@raci-kit/config/render";
import { terminalLine } from "@raci-kit/reporters";
import {
  fileChoice,
  findFiles,
  lintDocuments,
  readDocuments,
  readFiles,
  readingOptions,
  UsageError,
} from "@raci-kit/review";
import type { Arguments, Command } from "../command.ts";
import { manyErrors, proposeConfig, type SeenDocuments, unlistedParties } from "../init/propose-config.ts";
import type { Terminal } from "../terminal.ts";

/** Where the package carries the schema of configurations, from the folder that it is installed in. */
const installedSchema = "node_modules/raci/dist/config.schema.json";

/** `raci init`: a first configuration. */
export const init: Command = {
  name: "init",
  operands: "",
  operandWords: [],
  description: `Looks at the documents below the current folder and writes a configuration that fits them: the role scheme, the
parties with the other names they go by, how translations are named, and a preset for old documents where there is much
to mend. A configuration that is there already stays.`,
  options: {
    format: { value: "LANGUAGE", choices: [...configLanguages], fallback: "yaml", description: "What to write it in." },
    "dry-run": { description: "Print the configuration and write nothing." },
    force: { description: "Replace a configuration of the same name." },
  },
  examples: [
    ["raci init", "write raci.config.yaml"],
    ["raci init --format toml --dry-run", "look at it first"],
  ],
  run: async (given, terminal) => {
    const language = configLanguages.find((each) => each === given.values.format) ?? "yaml";
    const [operand] = given.operands;
    if (operand !== undefined) {
      throw new UsageError(`raci init takes no operand, found ${operand}`, "It looks at the current folder.");
    }
    const file = path.join(terminal.cwd, `raci.config.${language}`);
    const isDryRun = given.switches.has("dry-run");
    if (!isDryRun) refuseToOverwrite(file, given, terminal);
    const seen = await lookAround(terminal);
    const text = renderConfig(proposeConfig(seen), language);
    if (isDryRun) {
      terminal.print(text);
      return 0;
    }
    writeFileSync(file, text);
    const [summary = "", ...advice] = summaryOf(seen);
    terminal.print(`${terminalLine(path.basename(file))}: ${summary}\n`);
    for (const line of advice) terminal.print(`  ${line}\n`);
    return 0;
  },
};

/** @throws UsageError for a configuration in this folder that the new one would replace or stand beside */
function refuseToOverwrite(file: string, given: Arguments, { cwd }: Terminal): void {
  const found = findConfigFile(cwd);
  if (found === null || path.dirname(found) !== path.resolve(cwd)) return;
  const name = path.basename(found);
  if (found !== file) throw new UsageError(`there is a configuration already: ${name}`, "Remove it first.");
  if (!given.switches.has("force")) {
    throw new UsageError(
      `there is a configuration already: ${name}`,
      "Replace it with --force, or look with --dry-run.",
    );
  }
}

async function lookAround({ cwd }: Terminal): Promise<SeenDocuments> {
  const { files } = await findFiles(["."], cwd, fileChoice(defaultConfig));
  const { models, paths } = await readDocuments(readFiles(files, cwd), {
    ...readingOptions(defaultConfig),
    matricesOnly: true,
  });
  return {
    models: models.filter(({ matrices }) => matrices.length > 0),
    paths,
    linted: lintDocuments(models, { config: defaultConfig, root: cwd, cwd }),
    schema: existsSync(path.join(cwd, installedSchema)) ? `./${installedSchema}` : null,
  };
}

/** What the configuration is about, and what to do next. */
function summaryOf(seen: SeenDocuments): string[] {
  const { models, linted } = seen;
  const { errors } = linted.summary;
  const documents = `fits ${models.length} ${models.length === 1 ? "document" : "documents"} with a matrix`;
  const unlisted = unlistedParties(seen);
  return [
    errors >= manyErrors ? `${documents}; the ${errors} errors of today weigh less in the preset "legacy"` : documents,
    ...(errors >= manyErrors
      ? ["`raci lint --write-baseline` calls the findings of today known, so that only new ones count."]
      : []),
    ...(unlisted > 0
      ? [`${unlisted} parties are too many to list; give \`parties\` those that documents may name.`]
      : []),
  ];
}
