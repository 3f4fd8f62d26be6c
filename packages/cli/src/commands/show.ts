import { modelsAsText } from "@raci-kit/reporters";
import type { Command } from "../command.ts";
import { atOption, configOptions } from "../options.ts";
import { complainAbout, configurationFor, documentsFor, noteWithoutMatrix } from "../workspace.ts";

/** `raci show`: the models drawn for people. */
export const show: Command = {
  name: "show",
  operands: "[PATH...]",
  description: `Draws every matrix that was understood, aligned, with its headings, its legend and what each party carries.
PATH is a file, a folder, a glob or - (standard input); without any it is the current folder.`,
  options: { at: atOption, ...configOptions },
  examples: [
    ["raci show models/service.md", "one document"],
    ["raci show models/service.md --at 2024-03-01", "who was answerable for what on an earlier day"],
  ],
  run: async (given, terminal) => {
    const documents = await documentsFor(given, terminal, await configurationFor(given, terminal), false);
    const named = new Set(documents.withoutMatrix);
    const shown = documents.models.filter(({ path, matrices }) => matrices.length > 0 || named.has(path));
    terminal.print(modelsAsText(shown, terminal.style));
    noteWithoutMatrix(documents.withoutMatrix, terminal);
    return complainAbout(documents.unreadable, terminal) ? 3 : 0;
  },
};
