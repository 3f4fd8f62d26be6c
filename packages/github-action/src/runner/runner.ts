import { createHash } from "node:crypto";
import { appendFileSync } from "node:fs";
import { terminalLine, workflowMessage, workflowProperty } from "@raci-kit/reporters";
import type { Annotation } from "../platform/platform.ts";

/** What the action tells the runner. Text from documents and from the platform is made inert on its way. */
export interface Runner {
  /** A line in the log. */
  say: (line: string) => void;
  notice: (message: string) => void;
  error: (message: string) => void;
  annotate: (annotation: Annotation) => void;
  /** Adds to the page of the job; the text is Markdown. */
  summarise: (markdown: string) => void;
  output: (name: string, value: string) => void;
}

const commands = { failure: "error", warning: "warning", notice: "notice" } as const;

/** A runner that reads `print` as its log, and the files that it named. */
export function createRunner(
  print: (text: string) => void,
  files: { outputFile: string | null; summaryFile: string | null },
): Runner {
  const command = (name: string, properties: string, message: string): void => {
    print(`::${name}${properties}::${workflowMessage(terminalLine(message))}\n`);
  };
  return {
    say: (line) => print(`${terminalLine(line)}\n`),
    notice: (message) => command("notice", "", message),
    error: (message) => command("error", "", message),
    annotate: ({ path, startLine, endLine, level, title, message }) => {
      const place = `file=${property(path)},line=${startLine},endLine=${endLine}`;
      command(commands[level], ` ${place},title=${property(title)}`, message);
    },
    summarise: (markdown) => {
      if (files.summaryFile !== null) appendFileSync(files.summaryFile, `${markdown}\n`);
    },
    output: (name, value) => {
      if (files.outputFile === null) return;
      // Nobody can guess an end of the value that is made from the value.
      const end = `end-${createHash("sha256").update(value).digest("hex")}`;
      appendFileSync(files.outputFile, `${name}<<${end}\n${value}\n${end}\n`);
    },
  };
}

function property(text: string): string {
  return workflowProperty(terminalLine(text));
}
