import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { defaultConfig, findConfigFile, loadConfig } from "@raci-kit/config";
import { rules } from "@raci-kit/linter";
import type { Finding } from "@raci-kit/model";
import { fileChoice, isLeftOut, lintDocuments, projectRoot, readDocuments, readingOptions } from "@raci-kit/review";
import type { Rule, RuleParams } from "markdownlint";

/** Custom rules for markdownlint: one for each rule of RACI Kit, called `raci-` and its id. */
const markdownlintRules: readonly Rule[] = rules.map(({ id, summary }) => ({
  names: [`raci-${id}`],
  description: summary,
  tags: ["raci"],
  parser: "none",
  asynchronous: true,
  function: async (params, onError) => {
    const found = await findingsIn(params);
    for (const { range, message } of found.filter(({ rule }) => rule === id)) {
      // markdownlint counts lines from the end of the front matter on.
      const line = range.start.line - params.frontMatterLines.length;
      const length = params.lines[line - 1]?.length ?? 0;
      const isWithin = range.start.line === range.end.line && range.end.column <= length + 1;
      const width = range.end.column - range.start.column;
      onError({
        lineNumber: Math.max(1, line),
        detail: message,
        ...(line >= 1 && isWithin && width > 0 ? { range: [range.start.column, width] } : {}),
      });
    }
  },
}));

export default markdownlintRules;

/** All rules of a document are asked with one and the same list of lines: its findings are looked for once. */
const known = new WeakMap<readonly string[], Promise<readonly Finding[]>>();

function findingsIn(params: RuleParams): Promise<readonly Finding[]> {
  const found = known.get(params.lines) ?? lintText(params);
  known.set(params.lines, found);
  return found;
}

/** markdownlint blanks comments, and some take findings back: they are read from the file when the lines are its own. */
function withComments(lines: readonly string[], file: string): string {
  const written = existsSync(file) ? readFileSync(file, "utf8").replace(/^\uFEFF/u, "") : "";
  const own = written.split(/\r\n|\r|\n/u);
  const isSame = own.length === lines.length && own.every((line, index) => line.length === lines[index]?.length);
  return isSame ? written : lines.join("\n");
}

async function lintText({ name, lines, frontMatterLines }: RuleParams): Promise<readonly Finding[]> {
  const cwd = process.cwd();
  const found = findConfigFile(path.dirname(path.resolve(cwd, name)));
  const config = found === null ? defaultConfig : await loadConfig(found, { programs: true });
  if (isLeftOut(name, cwd, fileChoice(config))) return [];
  const bytes = Buffer.from(withComments([...frontMatterLines, ...lines], path.resolve(cwd, name)));
  const { models } = await readDocuments([{ path: name, bytes }], { ...readingOptions(config), matricesOnly: true });
  return lintDocuments(models, { config, root: projectRoot(config, cwd), cwd }).findings;
}
