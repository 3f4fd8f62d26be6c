import type { ResponsibilityModel } from "@raci-kit/model";
import { terminalLine, terminalText } from "../escape/terminal.ts";

/**
 * What every table of the documents was taken for, and why: one line a table, then the tables that Markdown renders
 * as text.
 */
export function tablesAsText(models: readonly ResponsibilityModel[]): string {
  return terminalText(models.flatMap((model) => tableLines(model)));
}

function tableLines({ path, tables, demotedTables }: ResponsibilityModel): string[] {
  const taken = tables.map(({ kind, score, reason, range }) => ({ line: range.start.line, kind, score, reason }));
  const demoted = demotedTables.map(({ reason, range }) => ({
    line: range.start.line,
    kind: "no table",
    score: 0,
    reason,
  }));
  return [...taken, ...demoted]
    .toSorted((left, right) => left.line - right.line)
    .map(({ line, kind, score, reason }) =>
      terminalLine(`${path}:${line}  ${kind.padEnd(8)}  score ${score}: ${reason}`),
    );
}
