import { existsSync } from "node:fs";
import path from "node:path";
import type { Baseline } from "@raci-kit/linter";
import type { BaselineEntry, Finding, LintResult } from "@raci-kit/model";
import { terminalLine } from "@raci-kit/reporters";
import {
  baselineFileName,
  type Coverage,
  findBaseline,
  loadBaseline,
  prunedBaseline,
  renewedBaseline,
  saveBaseline,
  UsageError,
  type Whereabouts,
  withBaseline,
} from "@raci-kit/review";
import type { Arguments, Option } from "../command.ts";
import type { Terminal } from "../terminal.ts";

/** The options about known findings. */
export const baselineOptions: Readonly<Record<"baseline" | "no-baseline" | "write-baseline" | "prune", Option>> = {
  baseline: {
    value: "FILE",
    fallback: `${baselineFileName} beside the configuration or at the top of the repository, if there is one`,
    description: "Tell only findings that this file does not know, and fail on entries that are stale.",
  },
  "no-baseline": { description: "Tell known findings, too." },
  "write-baseline": {
    value: "FILE",
    optional: /\.json$/u,
    description: "Write all findings of the documents to the baseline, as known from now on.",
  },
  prune: { description: "Take stale entries out of the baseline." },
};

/** What a run does with a baseline. */
export interface BaselinePlan {
  /** Absolute path. */
  file: string;
  /** As people call it. */
  shown: string;
  task: "apply" | "prune" | "write";
}

/**
 * What the command line asks for; null when there is no baseline to go by.
 *
 * @throws UsageError when it asks for two things at once, or for a baseline of a part
 */
export function baselinePlan({ values, switches }: Arguments, { root, cwd }: Whereabouts): BaselinePlan | null {
  const task = switches.has("write-baseline") ? "write" : switches.has("prune") ? "prune" : "apply";
  refuseContradictions(switches, task);
  if (switches.has("no-baseline")) return null;
  const named = values["write-baseline"] ?? values.baseline;
  const usual = path.join(root, baselineFileName);
  const file = named === undefined ? usual : path.resolve(cwd, named);
  if (named === undefined && task === "apply" && findBaseline(root) === null) return null;
  return { file, shown: named ?? path.relative(cwd, usual), task };
}

function refuseContradictions(switches: ReadonlySet<string>, task: BaselinePlan["task"]): void {
  if (switches.has("write-baseline") && switches.has("prune")) {
    throw new UsageError(
      "--write-baseline and --prune exclude each other",
      "A baseline is written without stale entries.",
    );
  }
  if (switches.has("no-baseline") && task !== "apply") {
    throw new UsageError(`--no-baseline leaves nothing to ${task}`, "Leave it out.");
  }
}

/** Writes what was found to the baseline and says so. */
export function writeBaseline(
  findings: readonly Finding[],
  { file, shown }: BaselinePlan,
  { covers, root, cwd }: Whereabouts & { covers: Coverage },
  terminal: Terminal,
): void {
  const renewed = renewedBaseline(findings, earlierBaseline(file, shown), { covers, root, cwd });
  saveBaseline(file, renewed);
  const documents = new Set(renewed.entries.map((entry) => entry.path)).size;
  const problems = `${renewed.entries.length} known ${renewed.entries.length === 1 ? "problem" : "problems"}`;
  terminal.print(`${terminalLine(shown)}: ${problems} in ${documents} ${documents === 1 ? "document" : "documents"}\n`);
}

function earlierBaseline(file: string, shown: string): Baseline {
  return existsSync(file) ? loadBaseline(file, shown) : { entries: [] };
}

/** Tells new findings from known ones, and takes stale entries out of the file where the plan says so. */
export function applyBaseline(
  result: LintResult,
  { file, shown, task }: BaselinePlan,
  covers: Coverage,
  terminal: Terminal,
): LintResult {
  const baseline = loadBaseline(file, shown);
  const judged = withBaseline(result, baseline, covers);
  const { stale = [] } = judged;
  if (task !== "prune") return judged;
  if (stale.length > 0) saveBaseline(file, prunedBaseline(baseline, stale));
  terminal.complain(`note: ${stale.length} stale ${entries(stale)} taken out of ${terminalLine(shown)}\n`);
  return { ...judged, stale: [] };
}

/** Says which entries are stale. */
export function complainAboutStale(stale: readonly BaselineEntry[], shown: string, terminal: Terminal): void {
  if (stale.length === 0) return;
  const lines = stale.map(({ path: file, rule, place, fingerprint }) =>
    terminalLine(`${file}: ${rule}${place === "" ? "" : ` at "${place}"`} (${fingerprint})`),
  );
  terminal.complain(
    [
      `error: ${terminalLine(shown)}: ${stale.length} stale ${entries(stale)}, what they know is found no more`,
      ...lines.map((line) => `  ${line}`),
      "  `raci lint --prune` takes them out.",
      "",
    ].join("\n"),
  );
}

function entries({ length }: readonly BaselineEntry[]): string {
  return length === 1 ? "entry" : "entries";
}
