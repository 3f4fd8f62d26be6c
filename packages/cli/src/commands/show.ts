import { modelsAsText } from "@raci-kit/reporters";
import type { Command } from "../command.ts";
import { complainAbout, configOptions, configurationFor, documentsFor } from "../workspace.ts";
import { noteMissingMatrices } from "./notes.ts";

/** `raci show`: the models drawn for people. */
export const show: Command = {
  name: "show",
  summary: "print the matrices of documents for people",
  operands: "FILE...",
  description:
    "Draws every matrix that was understood, aligned, with its headings, its legend and what each party carries.",
  options: configOptions,
  examples: [["raci show models/service.md", "one document"]],
  run: async (given, terminal) => {
    const documents = documentsFor(given, terminal, configurationFor(given, terminal), false);
    terminal.print(modelsAsText(documents.models, terminal.style));
    noteMissingMatrices(documents, given.operands, terminal);
    return complainAbout(documents.unreadable, terminal) ? 3 : 0;
  },
};
