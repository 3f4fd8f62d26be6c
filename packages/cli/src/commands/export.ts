import { exportCsv, exportHtml, exportMarkdown, exportMermaid, modelsAsJson } from "@raci-kit/reporters";
import type { Command } from "../command.ts";
import { atOption, configOptions } from "../options.ts";
import { complainAbout, configurationFor, documentsFor, noteWithoutMatrix } from "../workspace.ts";

const exporters = {
  csv: exportCsv,
  html: exportHtml,
  json: modelsAsJson,
  markdown: exportMarkdown,
  mermaid: exportMermaid,
};

/** `raci export`: the matrices for other programs. */
export const exportModels: Command = {
  name: "export",
  operands: "[PATH...]",
  description: "Prints the matrices of files, folders and globs (default: the current folder) for other programs.",
  options: {
    format: { value: "FORMAT", choices: Object.keys(exporters), fallback: "csv", description: "How to print." },
    at: atOption,
    ...configOptions,
  },
  examples: [
    ["raci export models/service.md > service.csv", "for a spreadsheet"],
    ["raci export --format html docs > duties.html", "one page for people without git"],
    ["raci export --format mermaid guide.md", "a diagram of who does what"],
  ],
  run: async (given, terminal) => {
    const documents = await documentsFor(given, terminal, await configurationFor(given, terminal), true);
    const name = Object.keys(exporters).find((each): each is keyof typeof exporters => each === given.values.format);
    terminal.print(exporters[name ?? "csv"](documents.models.filter(({ matrices }) => matrices.length > 0)));
    noteWithoutMatrix(documents.withoutMatrix, terminal);
    return complainAbout(documents.unreadable, terminal) ? 3 : 0;
  },
};
