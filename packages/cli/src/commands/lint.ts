import path from "node:path";
import type { LintResult } from "@raci-kit/model";
import { lintFormats, type LintReport } from "@raci-kit/reporters";
import { projectRoot, UsageError } from "@raci-kit/review";
import type { Arguments, Command } from "../command.ts";
import { asOfFrom, asOfOption } from "../lint/as-of.ts";
import { applyBaseline, baselineOptions, baselinePlan, complainAboutStale, writeBaseline } from "../lint/baseline.ts";
import { cacheOptions } from "../lint/cache-options.ts";
import { look } from "../lint/look.ts";
import { scopeOptions } from "../lint/lint-scope.ts";
import { failingSeverities, isObjectedTo, thresholdFor, thresholdOptions } from "../lint/lint-verdict.ts";
import { configAsJson, printConfigOption } from "../lint/print-config.ts";
import type { Terminal } from "../terminal.ts";
import { lookUntilInterrupted } from "../lint/watch.ts";
import { shardOption } from "../lint/shard.ts";
import { formatOption, requestedReports, templateOption, withoutText, writeReports } from "../reports.ts";
import { loadTool } from "../load-tool.ts";
import { atOption, configOptions } from "../options.ts";
import { complainAbout, configurationFor, forceExclude, noteWithoutMatrix, stdinFilename } from "../workspace.ts";

/** `raci lint`: the rules over documents. */
export const lint: Command = {
  name: "lint",
  operands: "[PATH...]",
  description: `Checks the responsibility models of files, folders, globs and - (standard input); without any, of the current
folder. Exits 1 when a finding is at or above --fail-on.`,
  options: {
    format: formatOption(lintFormats, "How to report; pretty is another name for text."),
    template: templateOption,
    ...scopeOptions,
    ...thresholdOptions,
    ...baselineOptions,
    fix: { description: "Apply safe fixes first, as `raci fix` does, and tell what is left." },
    shard: shardOption,
    ...cacheOptions,
    ...forceExclude,
    watch: { description: "Look again after every change, until Ctrl+C; the exit code is that of the last look." },
    quiet: { short: "q", description: "Report errors only." },
    "as-of": asOfOption,
    ...stdinFilename,
    at: atOption,
    ...configOptions,
    "print-config": printConfigOption,
  },
  examples: [
    ["raci lint", "every document below the current folder"],
    ["raci lint docs/raci.md --fail-on warning", "one document, warnings count"],
    ["raci lint --staged", "what is about to be committed brings"],
    ["raci lint --since origin/main", "what this branch brings"],
    ["raci lint --write-baseline", "call what is wrong today known, and fail on anything new"],
    ["raci lint 'docs/**/*.md' --format json", "findings as data"],
    ["raci lint --format sarif=raci.sarif --format junit=raci.xml", "two reports for CI, and the text in its log"],
    ["raci lint - --stdin-filename docs/raci.md < draft.md", "what an editor holds, under the path it will have"],
    ["raci lint --cache", "again, and look only at what changed since the last time"],
    ["raci lint --print-config docs/raci.md", "which rules hold for a document, and why"],
  ],
  run: async (given, terminal) => {
    const explained = given.values["print-config"];
    if (explained !== undefined) {
      const config = await configurationFor(given, terminal);
      terminal.print(configAsJson(config, explained, terminal.cwd));
      return 0;
    }
    if (!given.switches.has("watch")) return lintOnce(given, terminal);
    refuseToWatch(given);
    const operands = given.operands.length === 0 ? ["."] : given.operands;
    const places = operands.map((operand) => path.resolve(terminal.cwd, operand));
    return lookUntilInterrupted(() => lintOnce(given, terminal), places, terminal);
  },
};

function refuseToWatch({ operands, switches }: Arguments): void {
  if (operands.includes("-")) throw new UsageError("--watch cannot watch standard input", "Name files or folders.");
  if (switches.has("write-baseline")) {
    throw new UsageError("--watch and --write-baseline exclude each other", "Use one of them.");
  }
}

async function lintOnce(given: Arguments, terminal: Terminal): Promise<number> {
  const requests = requestedReports(given, terminal.cwd);
  const config = await configurationFor(given, terminal);
  const threshold = thresholdFor(given, config.failOn.lint);
  const standard = { config, root: projectRoot(config, terminal.cwd), cwd: terminal.cwd, asOf: asOfFrom(given) };
  const plan = baselinePlan(given, standard);
  const { documents, asked, found, unwritten, withoutMatrix, covers } = await look(given, terminal, standard);
  const lost = [...documents.unreadable, ...unwritten];
  if (plan?.task === "write") {
    writeBaseline(found.findings, plan, { ...standard, covers }, terminal);
    return complainAbout(lost, terminal) ? 3 : 0;
  }
  const result = plan === null ? found : applyBaseline(found, plan, covers, terminal);
  const shown = given.switches.has("quiet") ? errorsOnly(result) : result;
  const report: LintReport = {
    result: shown,
    documents: asked,
    unreadable: lost,
    sources: documents.texts,
    failing: failingSeverities(result.findings, threshold),
    style: terminal.style,
    tool: loadTool,
  };
  await writeReports(asked.length > 0 ? requests : withoutText(requests), lintFormats, report, terminal);
  noteWithoutMatrix(withoutMatrix, terminal);
  if (plan !== null) complainAboutStale(result.stale ?? [], plan.shown, terminal);
  if (complainAbout(lost, terminal)) return 3;
  return isObjectedTo(result, threshold) ? 1 : 0;
}

function errorsOnly(result: LintResult): LintResult {
  return {
    ...result,
    findings: result.findings.filter((finding) => finding.severity === "error"),
    summary: { ...result.summary, warnings: 0, infos: 0 },
  };
}
