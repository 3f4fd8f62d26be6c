import { duties, type Duty } from "@raci-kit/model";
import { historyAsHtml, historyAsJson, historyAsMarkdown, historyAsText } from "@raci-kit/reporters";
import { traceHistory } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { languageFrom, languageOption, onlyPath, reportFormat, traceOptions } from "../history/trace-options.ts";
import { configurationFor } from "../workspace.ts";

/** `raci history`: who held which duty from when to when. */
export const history: Command = {
  name: "history",
  operands: "PATH",
  description: `Walks the commits that touched a document, through its renames, compares neighbours by meaning, and tells who
held each duty from when to when, with the commits that gave and took it. Rewording, realigning or moving a row, and
renaming a party or the file, move no duty.`,
  options: {
    ...reportFormat,
    activity: { value: "TEXT", description: "Only activities with TEXT in a name that they have or had." },
    party: { value: "NAME", description: "Only what a party holds or held, by any name that it has or had." },
    duty: { value: "DUTY", choices: [...duties], description: "Only one duty." },
    since: { value: "DATE|REV", description: "Leave out what ended up to then." },
    until: { value: "DATE|REV", fallback: "HEAD", description: "Look back from there." },
    ...traceOptions,
    lang: languageOption,
  },
  examples: [
    ["raci history models/service.md", "every duty of a document"],
    [
      "raci history models/service.md --activity backup --duty accountable",
      "who was accountable for backups, and when",
    ],
    ["raci history models/service.md --party Customer --since v1.2.0", "what the customer held since a release"],
  ],
  run: async (given, terminal) => {
    const { format, activity, party, duty, since, until } = given.values;
    const found = await traceHistory(await configurationFor(given, terminal), {
      cwd: terminal.cwd,
      path: onlyPath(given, "history"),
      at: until,
      firstParent: given.switches.has("first-parent"),
      fetch: given.switches.has("fetch"),
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
  },
};
