import { beginTrace } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { languageOption, reportFormat, traceOptions, traceRequest } from "../history/trace-options.ts";
import { atOption } from "../options.ts";

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
    const trace = beginTrace(traceRequest("blame", given, terminal, given.values.at));
    // Git works while the rest is loaded; what it cannot do is told after what is wrong with the configuration.
    await Promise.allSettled([trace]);
    const { tellBlame } = await import("../history/tell-blame.ts");
    return tellBlame(trace, given, terminal);
  },
};
