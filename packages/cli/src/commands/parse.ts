import { modelsAsJson, modelsAsText, tablesAsText } from "@raci-kit/reporters";
import type { Command } from "../command.ts";
import { atOption, configOptions } from "../options.ts";
import { complainAbout, configurationFor, documentsFor, noteWithoutMatrix } from "../workspace.ts";

/** `raci parse`: the models as data. */
export const parse: Command = {
  name: "parse",
  operands: "[PATH...]",
  description: `Reads responsibility models and prints all that was understood, with the place of every name and cell.
PATH is a file, a folder, a glob or - (standard input); without any it is the current folder.`,
  options: {
    format: { value: "FORMAT", choices: ["json", "text"], fallback: "json", description: "How to print." },
    explain: { description: "Print what every table was taken for, and why, instead of the models." },
    at: atOption,
    "verify-reader": { description: "Read with both readers and tell where they differ, instead of the models." },
    ...configOptions,
  },
  examples: [
    ["raci parse models/service.md", "one document"],
    ["raci parse docs | jq '.documents[].matrices | length'", "how many matrices each document of a folder holds"],
    ["raci parse guide.md --explain", "why a table was taken for a matrix, or was not"],
    ["raci parse --verify-reader docs", "whether the fast reader reads your documents as the full parser does"],
    ["git show v1:models/service.md | raci parse -", "from standard input"],
  ],
  run: async (given, terminal) => {
    const documents = await documentsFor(given, terminal, await configurationFor(given, terminal), false);
    if (given.switches.has("verify-reader")) {
      const { verifyReader } = await import("../verify-reader.ts");
      return verifyReader(documents, terminal);
    }
    if (given.switches.has("explain")) terminal.print(tablesAsText(documents.models));
    else if (given.values.format === "text") terminal.print(modelsAsText(documents.models, terminal.style));
    else terminal.print(modelsAsJson(documents.models));
    noteWithoutMatrix(documents.withoutMatrix, terminal);
    return complainAbout(documents.unreadable, terminal) ? 3 : 0;
  },
};
