import type { Finding, RelatedPlace } from "@raci-kit/model";
import { visible } from "../escape/visible.ts";
import { excerpt, type Excerpt } from "../layout/excerpt.ts";
import type { Page } from "../layout/page.ts";
import type { Paint } from "../layout/paints.ts";
import { textWidth } from "../layout/pieces.ts";
import { severityPaint } from "../layout/weight.ts";
import { wrap } from "../layout/wrap.ts";
import type { SourceLines } from "./source-lines.ts";

/** A place to draw, how to mark it and what to write beside the mark. */
interface Mark extends RelatedPlace {
  sign: string;
  paint: Paint;
}

/** The row of `finding` with its cell marked, then those of its related places with what they say. */
export function drawnPlaces(finding: Finding, linesOf: SourceLines, page: Page): string[] {
  const paint = severityPaint(finding.severity, page);
  const own: Mark = { path: finding.path, range: finding.range, message: "", sign: "^", paint };
  const marks = [own, ...finding.related.map((place): Mark => ({ ...place, sign: "~", paint: page.paint.cyan }))];
  const digits = marks.reduce((most, mark) => Math.max(most, String(mark.range.start.line).length), 0);
  const room = page.width - gutter("", digits).length;
  const lines: string[] = [];
  let previous: string | undefined;
  for (const mark of marks) {
    const source = linesOf(mark.path)?.[mark.range.start.line - 1];
    if (source === undefined) {
      lines.push(...(mark === own ? [] : undrawn(mark, finding.path, page)));
      continue;
    }
    const drawing = excerpt(source, mark.range, room);
    const row = `${mark.path}:${mark.range.start.line}`;
    const drawn = JSON.stringify([row, drawing.skipped, drawing.row]);
    if (drawn !== previous) {
      lines.push(...(mark.path === finding.path ? [] : [page.paint.dim(`    ${visible(row)}`)]));
      lines.push(page.paint.dim(gutter(String(mark.range.start.line), digits)) + drawing.row);
    }
    lines.push(...markLines(mark, drawing, room).map((line) => page.paint.dim(gutter("", digits)) + line));
    previous = drawn;
  }
  return lines;
}

function gutter(line: string, digits: number): string {
  return `    ${line.padStart(digits)} │ `;
}

/** The mark under a row, with its message beside it or, for want of room, below it. */
function markLines({ sign, paint, message }: Mark, { indent, length }: Excerpt, room: number): string[] {
  const drawn = " ".repeat(indent) + paint(sign.repeat(length));
  const note = visible(message);
  if (note === "") {
    return [drawn];
  }
  const fits = indent + length + 1 + textWidth(note) <= room;
  return fits ? [`${drawn} ${paint(note)}`] : [drawn, ...wrap(message, room).map(paint)];
}

/** A related place whose text is not at hand: said, not drawn. */
function undrawn({ path, range: { start }, message }: Mark, home: string, { paint, width }: Page): string[] {
  const place = path === home ? `${start.line}:${start.column}` : `${path}:${start.line}:${start.column}`;
  return wrap(`${place} ${message}`, width - 4).map((line) => `    ${paint.cyan(line)}`);
}
