import { modelsAsJson, modelsAsText } from "@raci-kit/reporters";
import type { Command } from "../command.ts";
import { complainAbout, configOptions, configurationFor, documentsFor } from "../workspace.ts";
import { noteMissingMatrices } from "./notes.ts";

/** `raci parse`: the models as data. */
export const parse: Command = {
  name: "parse",
  summary: "print the models of documents as JSON",
  operands: "FILE...",
  description: "Reads responsibility models and prints all that was understood, with the place of every name and cell.",
  options: {
    format: { value: "FORMAT", choices: ["json", "text"], fallback: "json", description: "How to print." },
    ...configOptions,
  },
  examples: [
    ["raci parse models/service.md", "one document"],
    ["raci parse docs | jq '.documents[].matrices | length'", "how many matrices each document of a folder holds"],
    ["git show v1:models/service.md | raci parse -", "from standard input"],
  ],
  run: async (given, terminal) => {
    const documents = documentsFor(given, terminal, configurationFor(given, terminal), false);
    const asText = given.values.format === "text";
    terminal.print(asText ? modelsAsText(documents.models, terminal.style) : modelsAsJson(documents.models));
    noteMissingMatrices(documents, given.operands, terminal);
    return complainAbout(documents.unreadable, terminal) ? 3 : 0;
  },
};
