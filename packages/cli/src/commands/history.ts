import { duties } from "@raci-kit/model";
import { beginTrace } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { languageOption, reportFormat, traceOptions, traceRequest } from "../history/trace-options.ts";

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
    const trace = beginTrace(traceRequest("history", given, terminal, given.values.until));
    // Git works while the rest is loaded; what it cannot do is told after what is wrong with the configuration.
    await Promise.allSettled([trace]);
    const { tellHistory } = await import("../history/tell-history.ts");
    return tellHistory(trace, given, terminal);
  },
};
