import { compareRanges, type Finding, type Range } from "@raci-kit/model";

/** A sentence under a stretch of a document: `~` for a finding, `^` for a second place that explains one. */
interface Mark {
  sign: "~" | "^";
  range: Range;
  message: string;
}

/**
 * Draws findings into the document at `path`: below the line, a row of signs under the range and then the message.
 *
 * ```
 * | Ship | A | A |
 *            ^
 * "Lead" is accountable here.
 *                ~
 * "Ship" has 2 accountable parties, "Lead" and "Dev", expected exactly one.
 * ```
 */
export function drawFindings(document: string, findings: readonly Finding[], path: string): string {
  const marks = findings
    .flatMap((finding): (Mark & { path: string })[] => [
      { sign: "~", ...finding },
      ...finding.related.map((place) => ({ sign: "^" as const, ...place })),
    ])
    .filter((mark) => mark.path === path);
  const sorted = marks.toSorted((left, right) => compareRanges(left.range, right.range));
  const byLine = Map.groupBy(sorted, (mark) => mark.range.start.line);
  return document
    .split("\n")
    .map((line, index) => [line, ...(byLine.get(index + 1) ?? []).flatMap((mark) => drawMark(mark, line))].join("\n"))
    .join("\n");
}

function drawMark({ sign, range, message }: Mark, line: string): string[] {
  const { start, end } = range;
  const lastColumn = end.line === start.line ? end.column : line.length + 1;
  return [" ".repeat(start.column - 1) + sign.repeat(Math.max(1, lastColumn - start.column)), message];
}

/** The document without what {@link drawFindings} drew into it. */
export function withoutDrawing(drawn: string): string {
  return drawn.replaceAll(/^ *(?:~+|\^+)\n.*\n/gmu, "");
}
