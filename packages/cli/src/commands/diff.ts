import { statSync } from "node:fs";
import path from "node:path";
import { impacts } from "@raci-kit/model";
import { comparisonAsJson, comparisonAsText } from "@raci-kit/reporters";
import { compareRequest, parseDiffOperands, type PathKind } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { reaches } from "../fail-on.ts";
import { complainAbout, configOptions, configurationFor, noteWithoutMatrix } from "../workspace.ts";

/** `raci diff`: two revisions compared by meaning. */
export const diff: Command = {
  name: "diff",
  summary: "tell which duties moved between two revisions",
  operands: "[OLD [NEW]] [PATH...]",
  description: `Compares two files, two folders, or two git revisions by meaning: who became or stopped being accountable,
responsible, consulted, informed. OLD and NEW are paths, REV:PATH, revisions, ranges (A..B, A...B) or - (standard
input). With one revision its documents are compared with the files on disk, without any HEAD is.`,
  options: {
    format: { value: "FORMAT", choices: ["text", "json"], fallback: "text", description: "How to print." },
    details: { short: "d", description: "Show every change of wording, word by word." },
    staged: { description: "Compare with what is staged instead of the files on disk." },
    "fail-on": {
      value: "IMPACT",
      choices: [...impacts, "none"],
      fallback: "none, or `failOn` of the configuration",
      description: "The least impact that makes the exit code 1.",
    },
    ...configOptions,
  },
  examples: [
    ["raci diff old.md new.md", "two files"],
    ["raci diff main...HEAD", "what this branch changes"],
    ["raci diff v1.2.0:models/service.md models/service.md", "a release with the file on disk"],
    ["raci diff --staged", "what is about to be committed"],
  ],
  run: async (given, terminal) => {
    const config = configurationFor(given, terminal);
    const request = parseDiffOperands(given.operands, given.switches.has("staged"), (operand) =>
      pathKind(path.resolve(terminal.cwd, operand)),
    );
    const { comparison, unreadable, withoutMatrix } = await compareRequest(request, config, {
      cwd: terminal.cwd,
      stdin: terminal.readInput,
    });
    if (given.values.format === "json") terminal.print(comparisonAsJson(comparison));
    // Where nothing could be compared, nobody should read that no duty moves.
    else if (unreadable.length === 0 || comparison.documents.length > 0) {
      terminal.print(comparisonAsText(comparison, { ...terminal.style, details: given.switches.has("details") }));
    }
    noteWithoutMatrix(withoutMatrix, terminal);
    if (complainAbout(unreadable, terminal)) return 3;
    const found = comparison.documents.flatMap((document) => document.changes.map((change) => change.impact));
    return reaches(found, impacts, given.values["fail-on"] ?? config.failOn.diff) ? 1 : 0;
  },
};

function pathKind(absolute: string): PathKind {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  return stats.isDirectory() ? "folder" : "file";
}
