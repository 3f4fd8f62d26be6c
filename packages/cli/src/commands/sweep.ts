import { sweepAsJson, sweepAsMarkdown, sweepAsText } from "@raci-kit/reporters";
import { projectRoot, sweepDocuments } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { languageFrom, languageOption } from "../history/trace-options.ts";
import { asOfFrom, asOfOption } from "../lint/as-of.ts";
import { configOptions } from "../options.ts";
import { complainAbout, configurationFor, documentsFor } from "../workspace.ts";

/** `raci sweep`: the state of all documents, a line each. */
export const sweep: Command = {
  name: "sweep",
  operands: "[PATH...]",
  description: `Tells of every document with a matrix when its meaning last changed, when somebody last looked at it, what is wrong
with it, and who has duties in it. Exits 1 when a review is overdue, as the rule review-overdue and its options say; for
that it has to be told the day, by --as-of.`,
  options: {
    format: { value: "FORMAT", choices: ["text", "json", "markdown"], fallback: "text", description: "How to print." },
    "as-of": asOfOption,
    lang: languageOption,
    ...configOptions,
  },
  examples: [
    ["raci sweep", "every document below the current folder"],
    ['raci sweep --as-of "$(date +%F)"', "which reviews are overdue today, for a nightly job"],
    ["raci sweep models --format markdown > STATE.md", "a page for the team"],
  ],
  run: async (given, terminal) => {
    const config = await configurationFor(given, terminal);
    const documents = await documentsFor(given, terminal, config, true);
    const root = projectRoot(config, terminal.cwd);
    const swept = await sweepDocuments(documents, config, { cwd: terminal.cwd, root, asOf: asOfFrom(given) });
    const language = languageFrom(given);
    if (given.values.format === "json") terminal.print(sweepAsJson(swept));
    else if (given.values.format === "markdown") terminal.print(sweepAsMarkdown(swept, { language }));
    else terminal.print(sweepAsText(swept, { ...terminal.style, language }));
    if (complainAbout(documents.unreadable, terminal)) return 3;
    return swept.documents.some(({ overdue }) => overdue) ? 1 : 0;
  },
};
