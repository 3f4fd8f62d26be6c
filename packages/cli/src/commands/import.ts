import { decodeText, importCsv, importJson, renderDocument, UndecodableTextError } from "@raci-kit/markdown";
import { terminalLine } from "@raci-kit/reporters";
import { InputError, readFiles, readingOptions, stdinPath, UsageError } from "@raci-kit/review";
import type { Command } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { configOptions } from "../options.ts";
import { configurationFor } from "../workspace.ts";

/** `raci import`: a table from elsewhere as a responsibility model. */
export const importModel: Command = {
  name: "import",
  operands: "FILE",
  description:
    "Prints the matrices of a CSV file (from a spreadsheet) or of the JSON that `raci parse` prints as Markdown.",
  options: {
    format: {
      value: "FORMAT",
      choices: ["csv", "json"],
      fallback: "json for files that end in .json, csv for others",
      description: "How FILE is written.",
    },
    ...configOptions,
  },
  examples: [
    ["raci import duties.csv > duties.md", "from a spreadsheet"],
    ["raci import model.json > model.md", "what `raci parse` printed"],
  ],
  run: async (given, terminal) => {
    const [file, ...others] = given.operands;
    if (file === undefined || others.length > 0) {
      throw new UsageError("raci import needs one file", "For example `raci import duties.csv > duties.md`.");
    }
    const text = textOf(file, terminal);
    const isJson = (given.values.format ?? (file.endsWith(".json") ? "json" : "csv")) === "json";
    const { scheme } = readingOptions(await configurationFor(given, terminal));
    const result = isJson ? importJson(text) : importCsv(text, scheme === undefined ? {} : { scheme });
    if (result.kind === "problems") {
      const lines = result.problems.map(({ line, message }) => (line === null ? message : `line ${line}: ${message}`));
      throw new InputError(`${file} cannot be imported:\n${lines.join("\n")}`, "");
    }
    for (const { leftOut } of result.documents) {
      if (leftOut.length > 0) terminal.complain(`note: left out ${terminalLine(leftOut.join(", "))}\n`);
    }
    terminal.print(result.documents.map((document) => renderDocument(document)).join("\n"));
    return 0;
  },
};

function textOf(file: string, terminal: Terminal): string {
  const isPiped = file === "-";
  const [read] = isPiped ? [{ path: stdinPath, bytes: terminal.readInput() }] : readFiles([file], terminal.cwd);
  const bytes = read?.bytes ?? new Uint8Array();
  if (!(bytes instanceof Uint8Array)) throw new InputError(`${file}: ${bytes.reason}`, bytes.hint);
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof UndecodableTextError)) throw error;
    throw new InputError(`${file}: ${error.message}`, "Expected text as UTF-8.");
  }
}
