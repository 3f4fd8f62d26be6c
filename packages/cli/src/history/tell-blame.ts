import { blameAsHtml, blameAsJson, blameAsMarkdown, blameAsText } from "@raci-kit/reporters";
import { type BegunTrace, traceBlame } from "@raci-kit/review";
import type { Arguments } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { configurationFor } from "../workspace.ts";
import { languageFrom } from "./trace-options.ts";

// A file of its own, with what reads, compares and reports: it is loaded while git works.

/** Prints what `raci blame` is asked for; gives the exit code. */
export async function tellBlame(trace: Promise<BegunTrace>, given: Arguments, terminal: Terminal): Promise<number> {
  const { format } = given.values;
  const config = await configurationFor(given, terminal);
  const found = await traceBlame(config, await trace);
  const language = languageFrom(given);
  if (format === "json") terminal.print(blameAsJson(found));
  else if (format === "markdown") terminal.print(blameAsMarkdown(found, { language }));
  else if (format === "html") terminal.print(blameAsHtml(found, { language }));
  else terminal.print(blameAsText(found, { ...terminal.style, language }));
  return 0;
}
