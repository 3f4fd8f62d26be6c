import type { Range, Severity } from "@raci-kit/model";
import { visible } from "../escape/visible.ts";
import { workflowMessage, workflowProperty } from "../escape/workflow.ts";
import type { Remark, Remarks } from "./remark.ts";
import { lastLine } from "./remark-place.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Remarks as commands that GitHub's runner turns into annotations, one a line:
 * `::error file=a.md,line=3,endLine=3,col=5,endColumn=6,title=rule::message`.
 */
export function remarksAsGitHub({ remarks }: Remarks): string {
  return remarks.map((remark) => `${command(remark)}\n`).join("");
}

function command({ severity, path, range, rule, message }: Remark): string {
  const properties = Object.entries({ file: path, ...place(range), title: rule }).map(
    ([name, value]) => `${name}=${workflowProperty(visible(value))}`,
  );
  return `::${commands[severity]} ${properties.join(",")}::${workflowMessage(visible(message))}`;
}

/** Lines, and the columns where they fit: an annotation has columns only within one line. */
function place(range: Range | null): Readonly<Record<string, string>> {
  if (range === null) return {};
  const { start, end } = range;
  if (start.line === end.line) {
    return { ...linesFrom(start.line, end.line), col: `${start.column}`, endColumn: `${end.column}` };
  }
  return linesFrom(start.line, lastLine(range));
}

function linesFrom(line: number, endLine: number): Readonly<Record<string, string>> {
  return { line: `${line}`, endLine: `${endLine}` };
}
