import { fixesAsText, unifiedDiff } from "@raci-kit/reporters";
import { type FixRequest, fixDocuments, lintDocuments, projectRoot, readingOptions, stdinPath } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { asOfFrom, asOfOption } from "../lint/as-of.ts";
import { applyBaseline, baselineOptions, baselinePlan } from "../lint/baseline.ts";
import { isObjectedTo, thresholdFor, thresholdOptions } from "../lint/lint-verdict.ts";
import { mendFiles } from "../lint/mend.ts";
import { configOptions } from "../options.ts";
import { complainAbout, configurationFor, documentsFor, forceExclude } from "../workspace.ts";

/** `raci fix`: what a program can mend. */
export const fix: Command = {
  name: "fix",
  operands: "[PATH...]",
  description: `Applies the fixes of findings to files, folders and globs (default: the current folder) and touches nothing else:
line ends, encoding and mode stay. Says what was mended and what is left, and exits as \`raci lint\` would afterwards.
- (standard input) is mended to standard output.`,
  options: {
    unsafe: { description: "Apply the fixes, too, that may change what a document says. Read the result." },
    diff: { description: "Write nothing; print a unified diff and exit with 1 if it is not empty." },
    ...thresholdOptions,
    baseline: baselineOptions.baseline,
    "no-baseline": baselineOptions["no-baseline"],
    "as-of": asOfOption,
    ...forceExclude,
    ...configOptions,
  },
  examples: [
    ["raci fix", "every document below the current folder"],
    ["raci fix --diff docs", "what it would do, for reading or for `git apply`"],
    ["raci fix --unsafe docs/raci.md", "names of parties and misspelt roles, too"],
    ["raci fix - < guide.md", "from standard input to standard output"],
  ],
  run: async (given, terminal) => {
    const config = await configurationFor(given, terminal);
    const threshold = thresholdFor(given, config.failOn.lint);
    const standard = { config, root: projectRoot(config, terminal.cwd), cwd: terminal.cwd, asOf: asOfFrom(given) };
    // Standard input is handed on even where it holds no matrix.
    const documents = await documentsFor(given, terminal, config, !given.operands.includes("-"));
    const request: FixRequest = {
      find: (models) => lintDocuments(models, standard),
      reading: readingOptions(config),
      unsafe: given.switches.has("unsafe"),
    };
    if (given.switches.has("diff")) {
      const { changed } = fixDocuments(documents, request);
      terminal.print(unifiedDiff(changed, terminal.style));
      if (complainAbout(documents.unreadable, terminal)) return 3;
      return changed.length > 0 ? 1 : 0;
    }
    const plan = baselinePlan(given, standard);
    const { changed, documents: now, left: all, unwritten } = mendFiles(documents, request, terminal);
    // What is mended makes entries stale; that is for the next lint to say, and for `--prune` to mend.
    const left = plan === null ? all : applyBaseline(all, plan, () => false, terminal);
    const lost = new Set(unwritten.map(({ path }) => path));
    const piped = now.texts.get(stdinPath);
    const report = fixesAsText(
      changed.filter(({ path }) => !lost.has(path)),
      left,
      terminal.style,
    );
    if (given.operands.includes("-")) {
      terminal.print(piped ?? "");
      terminal.complain(report);
    } else {
      terminal.print(report);
    }
    if (complainAbout([...documents.unreadable, ...unwritten], terminal)) return 3;
    return isObjectedTo(left, threshold) ? 1 : 0;
  },
};
