import { type Bump, impacts } from "@raci-kit/model";
import { reviewFormats } from "@raci-kit/reporters";
import { reviewRevision, UsageError } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { formatOption, requestedReports, templateOption, writeReports } from "../reports.ts";
import { loadTool } from "../load-tool.ts";
import { configOptions, revisionOptions } from "../options.ts";
import { complainAbout, configurationFor } from "../workspace.ts";

/** `raci review`: what CI says about a proposed revision. */
export const review: Command = {
  name: "review",
  operands: "--base REV [--head REV]",
  description: `Compares a proposed revision with the point where it left its base, lints the documents it touches, tells
the new findings apart from the old ones, and says what it takes to pass. Exits 1 when the gate is closed.`,
  options: {
    base: { value: "REV", description: "The revision that the proposal is to go into." },
    head: { value: "REV", fallback: "HEAD", description: "The proposed revision." },
    format: formatOption(reviewFormats, "How to report; markdown is the comment."),
    template: templateOption,
    "files-at": {
      value: "URL",
      description: "Where files of the proposal are seen (https://…/blob/COMMIT): the Markdown links to their lines.",
    },
    "fail-on": {
      value: "IMPACT",
      choices: [...impacts, "none"],
      fallback: "major, or `failOn` of the configuration",
      description: "The least impact that closes the gate.",
    },
    ...revisionOptions,
    ...configOptions,
  },
  examples: [
    ["raci review --base origin/main", "a dry run of what the bot will say"],
    ["raci review --base main --format markdown", "the comment as it will be posted"],
    ["raci review --base origin/main --format github", "annotations on the lines, in any workflow on GitHub"],
    ["raci review --base main --format sarif=raci.sarif", "shifts and new findings for code scanning"],
  ],
  run: async (given, terminal) => {
    const requests = requestedReports(given, terminal.cwd);
    const config = await configurationFor(given, terminal, { programs: false });
    const { base, head = "HEAD" } = given.values;
    if (base === undefined) throw new UsageError("raci review needs --base REV", "For example `--base origin/main`.");
    const [operand] = given.operands;
    if (operand !== undefined) {
      throw new UsageError(
        `raci review takes no path, found ${operand}`,
        "`include` in the configuration says what counts as a document.",
      );
    }
    const failOn = thresholdNamed(given.values["fail-on"]);
    const reviewed = await reviewRevision(config, {
      cwd: terminal.cwd,
      base,
      head,
      failOn,
      fetch: given.switches.has("fetch"),
    });
    await writeReports(
      requests,
      reviewFormats,
      { review: reviewed, style: { ...terminal.style, filesAt: given.values["files-at"] }, tool: loadTool },
      terminal,
    );
    if (complainAbout(reviewed.unreadable, terminal)) return 3;
    return reviewed.gate.passed ? 0 : 1;
  },
};

function thresholdNamed(name: string | undefined): Bump | undefined {
  return name === "none" ? name : impacts.find((impact) => impact === name);
}
