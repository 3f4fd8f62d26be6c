import { blameAsHtml, blameAsJson, blameAsMarkdown, blameAsText } from "@raci-kit/reporters";
import { traceBlame } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { languageFrom, languageOption, onlyPath, reportFormat, traceOptions } from "../history/trace-options.ts";
import { atOption, configurationFor } from "../workspace.ts";

/** `raci blame`: the commit that last moved the duties of each cell. */
export const blame: Command = {
  name: "blame",
  operands: "PATH",
  description: `Prints the matrices of a document as they are, each cell with the commit that last moved its duties. Unlike git blame
it is not distracted by rewording, realigning or moving a row, or by renaming a party or the file: they move no duty.`,
  options: { ...reportFormat, at: atOption, ...traceOptions, lang: languageOption },
  examples: [
    ["raci blame models/service.md", "who moved what last"],
    ["raci blame models/service.md --at 2024-03-01", "the same on an earlier day"],
  ],
  run: async (given, terminal) => {
    const found = await traceBlame(await configurationFor(given, terminal), {
      cwd: terminal.cwd,
      path: onlyPath(given, "blame"),
      at: given.values.at,
      firstParent: given.switches.has("first-parent"),
      fetch: given.switches.has("fetch"),
    });
    const language = languageFrom(given);
    const { format } = given.values;
    if (format === "json") terminal.print(blameAsJson(found));
    else if (format === "markdown") terminal.print(blameAsMarkdown(found, { language }));
    else if (format === "html") terminal.print(blameAsHtml(found, { language }));
    else terminal.print(blameAsText(found, { ...terminal.style, language }));
    return 0;
  },
};
