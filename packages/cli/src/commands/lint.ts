import type { LintResult } from "@raci-kit/model";
import { lintAsJson, lintAsText } from "@raci-kit/reporters";
import { lintDocuments, projectRoot } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { asOfFrom, asOfOption } from "../lint/as-of.ts";
import { isObjectedTo, thresholdFor, thresholdOptions } from "../lint/lint-verdict.ts";
import { configAsJson, printConfigOption } from "../lint/print-config.ts";
import {
  atOption,
  complainAbout,
  configOptions,
  configurationFor,
  documentsFor,
  noteWithoutMatrix,
  stdinFilename,
} from "../workspace.ts";

/** `raci lint`: the rules over documents. */
export const lint: Command = {
  name: "lint",
  operands: "[PATH...]",
  description: `Checks the responsibility models of files, folders, globs and - (standard input); without any, of the current
folder. Exits 1 when a finding is at or above --fail-on.`,
  options: {
    format: { value: "FORMAT", choices: ["text", "json"], fallback: "text", description: "How to print." },
    ...thresholdOptions,
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
    ["raci lint 'docs/**/*.md' --format json", "findings as data"],
    ["raci lint - --stdin-filename docs/raci.md < draft.md", "what an editor holds, under the path it will have"],
    ["raci lint --print-config docs/raci.md", "which rules hold for a document, and why"],
  ],
  run: async (given, terminal) => {
    const config = await configurationFor(given, terminal);
    const explained = given.values["print-config"];
    if (explained !== undefined) {
      terminal.print(configAsJson(config, explained, terminal.cwd));
      return 0;
    }
    const threshold = thresholdFor(given, config.failOn.lint);
    const asOf = asOfFrom(given);
    const documents = await documentsFor(given, terminal, config, true);
    const root = projectRoot(config, terminal.cwd);
    const linted = lintDocuments(documents.models, { config, root, cwd: terminal.cwd, asOf });
    const result = withDocumentCount(linted, documents.paths.length);
    const shown = given.switches.has("quiet") ? errorsOnly(result) : result;
    if (given.values.format === "json") terminal.print(lintAsJson(shown));
    else if (documents.paths.length > 0) terminal.print(lintAsText(shown, documents.texts, terminal.style));
    noteWithoutMatrix(documents.withoutMatrix, terminal);
    if (complainAbout(documents.unreadable, terminal)) return 3;
    return isObjectedTo(result.findings, threshold) ? 1 : 0;
  },
};

/** Documents without a table were not handed to the linter, yet they were looked at. */
function withDocumentCount(result: LintResult, documents: number): LintResult {
  return { ...result, summary: { ...result.summary, documents } };
}

function errorsOnly(result: LintResult): LintResult {
  return {
    findings: result.findings.filter((finding) => finding.severity === "error"),
    summary: { ...result.summary, warnings: 0, infos: 0 },
  };
}
