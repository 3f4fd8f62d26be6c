import { statSync } from "node:fs";
import path from "node:path";
import type { ResolvedConfig } from "@raci-kit/config";
import { type Bump, impacts } from "@raci-kit/model";
import { comparisonFor, comparisonFormats, type ComparisonReport, type Language, languages } from "@raci-kit/reporters";
import {
  compareRequest,
  parseDiffOperands,
  type PathKind,
  type RequestedComparison,
  UsageError,
} from "@raci-kit/review";
import type { Arguments, Command } from "../command.ts";
import { reaches } from "../fail-on.ts";
import { formatOption, requestedReports, templateOption, withoutText, writeReports } from "../reports.ts";
import type { Terminal } from "../terminal.ts";
import { loadTool } from "../load-tool.ts";
import { configOptions, revisionOptions } from "../options.ts";
import { complainAbout, configurationFor, noteWithoutMatrix } from "../workspace.ts";
import { complainAboutNotice, noticePeriodFrom, releaseOptions, writeVersion } from "./diff-release.ts";
import { namedParty } from "./named-party.ts";
import { noticeFacts } from "./notice-facts.ts";

/** `raci diff`: two revisions compared by meaning. */
export const diff: Command = {
  name: "diff",
  operands: "[OLD [NEW]] [PATH...]",
  description: `Compares two files, two folders, or two git revisions by meaning: who became or stopped being accountable,
responsible, consulted, informed. OLD and NEW are paths, REV:PATH, revisions, ranges (A..B, A...B), release (the newest
release) or - (standard input). With one revision its documents are compared with the files on disk, without any those
of HEAD are.`,
  options: {
    format: formatOption(
      comparisonFormats,
      "How to report; a notice is what the owner of a service sends to the party named by --for.",
    ),
    template: templateOption,
    details: { short: "d", description: "Show every change of wording, word by word." },
    for: {
      value: "PARTY",
      description: "Look from the side of one party: what did they gain or lose? --fail-on goes by that alone.",
    },
    lang: { value: "LANGUAGE", choices: [...languages], fallback: "en", description: "The language of the report." },
    staged: { description: "Compare with what is staged instead of the files on disk." },
    "fail-on": {
      value: "IMPACT",
      choices: [...impacts, "none"],
      fallback: "none, or `failOn` of the configuration",
      description: "The least impact that makes the exit code 1.",
    },
    ...revisionOptions,
    ...releaseOptions,
    ...configOptions,
  },
  examples: [
    ["raci diff old.md new.md", "two files"],
    ["raci diff main...HEAD", "what this branch changes"],
    ["raci diff v1.2.0:models/service.md models/service.md", "a release with the file on disk"],
    ["raci diff release --for Customer --format notice", "what to tell the customer about the next release"],
    ["raci diff --staged", "what is about to be committed"],
    ["raci diff main...HEAD --format html=duties.html", "a page for people without git, and the text here"],
  ],
  run: async (given, terminal) => {
    const requests = requestedReports(given, terminal.cwd);
    const config = await configurationFor(given, terminal);
    if (requests.some(({ format }) => format === "notice") && given.values.for === undefined) {
      throw new UsageError("a notice needs a reader", "Name the party, for example `--for Customer`.");
    }
    const period = noticePeriodFrom(given);
    const request = parseDiffOperands(given.operands, given.switches.has("staged"), (operand) =>
      pathKind(path.resolve(terminal.cwd, operand)),
    );
    const compared = await compareRequest(request, config, {
      cwd: terminal.cwd,
      releases: given.values.releases ?? "v*",
      stdin: terminal.readInput,
      fetch: given.switches.has("fetch"),
    });
    const { comparison, unreadable, withoutMatrix } = compared;
    // Where nothing could be compared, nobody should read that no duty moves.
    const isCompared = unreadable.length === 0 || comparison.documents.length > 0;
    const failOn = failOnFrom(given, config);
    const report = reportFor(compared, given, terminal, { config, failOn });
    await writeReports(isCompared ? requests : withoutText(requests), comparisonFormats, report, terminal);
    noteWithoutMatrix(withoutMatrix, terminal);
    if (complainAbout(unreadable, terminal)) return 3;
    const isLate = complainAboutNotice(compared, period, terminal);
    if (given.switches.has("write-version")) writeVersion(request, compared, terminal);
    const found = report.comparison.documents.flatMap((document) => document.changes.map((change) => change.impact));
    return isLate || reaches(found, impacts, failOn) ? 1 : 0;
  },
};

function reportFor(
  { comparison, before, after, unreadable }: RequestedComparison,
  given: Arguments,
  terminal: Terminal,
  { config, failOn }: { config: ResolvedConfig; failOn: Bump },
): ComparisonReport {
  const language = languages.find((each): each is Language => each === given.values.lang);
  const side = given.values.for === undefined ? null : namedParty(given.values.for, comparison, config);
  const shown = side === null ? comparison : comparisonFor(comparison, side.name, side.aliases);
  const letter = { language, ...noticeFacts(shown, before.models, after.models) };
  return {
    comparison: shown,
    before: before.models,
    after: after.models,
    unreadable,
    failOn,
    language,
    style: { ...terminal.style, details: given.switches.has("details"), language, party: side?.name },
    notice: side && { comparison, style: { ...letter, audience: side.name, aliases: side.aliases } },
    tool: loadTool,
  };
}

function failOnFrom(given: Arguments, config: ResolvedConfig): Bump {
  const written = given.values["fail-on"];
  return [...impacts, "none" as const].find((impact) => impact === written) ?? config.failOn.diff;
}

function pathKind(absolute: string): PathKind {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  return stats.isDirectory() ? "folder" : "file";
}
