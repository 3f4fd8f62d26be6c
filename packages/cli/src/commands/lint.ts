import { lint as lintModels } from "@raci-kit/linter";
import { type LintResult, severities } from "@raci-kit/model";
import { lintAsJson, lintAsText } from "@raci-kit/reporters";
import { lintSettings } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { reaches } from "../fail-on.ts";
import { complainAbout, configOptions, configurationFor, documentsFor, noteWithoutMatrix } from "../workspace.ts";

/** `raci lint`: the rules over documents. */
export const lint: Command = {
  name: "lint",
  summary: "check documents against the rules",
  operands: "[PATH...]",
  description: `Checks the responsibility models of files, folders, globs and - (standard input); without any, of the current
folder. Exits 1 when a finding is at or above --fail-on.`,
  options: {
    format: { value: "FORMAT", choices: ["text", "json"], fallback: "text", description: "How to print." },
    "fail-on": {
      value: "SEVERITY",
      choices: [...severities, "none"],
      fallback: "error, or `failOn` of the configuration",
      description: "The least finding that makes the exit code 1.",
    },
    quiet: { short: "q", description: "Report errors only." },
    ...configOptions,
  },
  examples: [
    ["raci lint", "every document below the current folder"],
    ["raci lint docs/raci.md --fail-on warning", "one document, warnings count"],
    ["raci lint 'docs/**/*.md' --format json", "findings as data"],
  ],
  run: async (given, terminal) => {
    const config = configurationFor(given, terminal);
    const documents = documentsFor(given, terminal, config, true);
    const result = withDocumentCount(lintModels(documents.models, lintSettings(config)), documents.paths.length);
    const shown = given.switches.has("quiet") ? errorsOnly(result) : result;
    if (given.values.format === "json") terminal.print(lintAsJson(shown));
    else if (documents.paths.length > 0) terminal.print(lintAsText(shown, documents.texts, terminal.style));
    noteWithoutMatrix(documents.withoutMatrix, terminal);
    if (complainAbout(documents.unreadable, terminal)) return 3;
    return reaches(
      result.findings.map((finding) => finding.severity),
      severities,
      given.values["fail-on"] ?? config.failOn.lint,
    )
      ? 1
      : 0;
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
