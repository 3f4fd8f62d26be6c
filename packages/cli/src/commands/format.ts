import path from "node:path";
import { formatDocument } from "@raci-kit/markdown";
import { terminalLine } from "@raci-kit/reporters";
import { readingOptions, replaceFile, stdinPath } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { configOptions } from "../options.ts";
import { complainAbout, configurationFor, documentsFor, forceExclude } from "../workspace.ts";

/** `raci format`: matrices aligned, meaning untouched. */
export const format: Command = {
  name: "format",
  operands: "[PATH...]",
  description: `Aligns every matrix and legend table of files, folders and globs (default: the current folder) and leaves the
rest of the documents alone. Files are replaced; - (standard input) is printed.`,
  options: {
    check: { description: "Write nothing; name the files that would change and exit with 1 if there are any." },
    ...forceExclude,
    ...configOptions,
  },
  examples: [
    ["raci format", "every document below the current folder"],
    ["raci format --check docs", "for CI"],
    ["raci format - < guide.md", "from standard input to standard output"],
  ],
  run: async (given, terminal) => {
    const config = await configurationFor(given, terminal);
    // Standard input is handed on even where it holds no matrix.
    const documents = await documentsFor(given, terminal, config, !given.operands.includes("-"));
    const formatted = [...documents.texts].map(([file, text]) => ({
      file,
      ...formatDocument(text, { path: file, ...readingOptions(config) }),
    }));
    const changed = formatted.filter(({ file, edits }) => edits.length > 0 && file !== stdinPath);
    for (const { file, text } of changed) {
      if (!given.switches.has("check")) replaceFile(path.resolve(terminal.cwd, file), text);
      terminal.print(`${terminalLine(file)}\n`);
    }
    for (const { text } of formatted.filter(({ file }) => file === stdinPath)) terminal.print(text);
    if (complainAbout(documents.unreadable, terminal)) return 3;
    return given.switches.has("check") && changed.length > 0 ? 1 : 0;
  },
};
