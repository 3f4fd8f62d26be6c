import type { LintResult } from "@raci-kit/model";
import { lintFormats, type LintReport } from "@raci-kit/reporters";
import { mergeResults, readDocuments, readFiles, readingOptions, readLintReport, UsageError } from "@raci-kit/review";
import type { ResolvedConfig } from "@raci-kit/config";
import type { Command } from "../command.ts";
import { complainAboutStale } from "../lint/baseline.ts";
import { failingSeverities, isObjectedTo, thresholdFor, thresholdOptions } from "../lint/lint-verdict.ts";
import { formatOption, requestedReports, templateOption, writeReports } from "../reports.ts";
import type { Terminal } from "../terminal.ts";
import { loadTool } from "../load-tool.ts";
import { configOptions } from "../options.ts";
import { configurationFor } from "../workspace.ts";

/** `raci merge-reports`: the parts of a run as one. */
export const mergeReports: Command = {
  name: "merge-reports",
  operands: "FILE...",
  description: `Joins what \`raci lint --shard I/N --format json\` wrote for every part into the report of one run, and exits as
\`raci lint\` would without parts. Rows are drawn where the documents lie in the current folder.`,
  options: {
    format: formatOption(lintFormats, "How to report; pretty is another name for text."),
    template: templateOption,
    ...thresholdOptions,
    ...configOptions,
  },
  examples: [["raci merge-reports part-1.json part-2.json", "the report of both parts"]],
  run: async (given, terminal) => {
    if (given.operands.length === 0) {
      throw new UsageError("raci merge-reports needs the reports of a run's parts", "For example `part-*.json`.");
    }
    const config = await configurationFor(given, terminal);
    const threshold = thresholdFor(given, config.failOn.lint);
    const result = mergeResults(given.operands.map((file) => readLintReport(file, terminal.cwd)));
    const report: LintReport = {
      result,
      documents: [...new Set(result.findings.map((finding) => finding.path))].toSorted(),
      unreadable: [],
      sources: await textsOf(result, config, terminal),
      failing: failingSeverities(result.findings, threshold),
      style: terminal.style,
      tool: loadTool,
    };
    await writeReports(requestedReports(given, terminal.cwd), lintFormats, report, terminal);
    complainAboutStale(result.stale ?? [], "the baseline", terminal);
    return isObjectedTo(result, threshold) ? 1 : 0;
  },
};

/** The documents that findings point into, as far as they are here. */
async function textsOf(
  { findings }: LintResult,
  config: ResolvedConfig,
  { cwd }: Terminal,
): Promise<ReadonlyMap<string, string>> {
  const places = findings.flatMap((finding) => [finding, ...finding.related]);
  const files = new Set(places.map(({ path }) => path));
  const { texts } = await readDocuments(readFiles([...files], cwd), { ...readingOptions(config), matricesOnly: true });
  return texts;
}
