import { duties, type Duty } from "@raci-kit/model";
import { historyAsHtml, historyAsJson, historyAsMarkdown, historyAsText } from "@raci-kit/reporters";
import { type BegunTrace, traceHistory } from "@raci-kit/review";
import type { Arguments } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { configurationFor } from "../workspace.ts";
import { languageFrom } from "./trace-options.ts";

// A file of its own, with what reads, compares and reports: it is loaded while git works.

/** Prints what `raci history` is asked for; gives the exit code. */
export async function tellHistory(trace: Promise<BegunTrace>, given: Arguments, terminal: Terminal): Promise<number> {
  const { format, activity, party, duty, since } = given.values;
  const config = await configurationFor(given, terminal);
  const found = await traceHistory(config, await trace, {
    activity,
    party,
    duty: duties.find((each): each is Duty => each === duty),
    since,
  });
  const language = languageFrom(given);
  if (format === "json") terminal.print(historyAsJson(found));
  else if (format === "markdown") terminal.print(historyAsMarkdown(found, { language }));
  else if (format === "html") terminal.print(historyAsHtml(found, { language }));
  else terminal.print(historyAsText(found, { ...terminal.style, language }));
  return 0;
}
