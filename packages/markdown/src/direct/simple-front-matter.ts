import type { MetadataEntry } from "@raci-kit/model";
import type { SourceText } from "../text/source.ts";
import type { FrontMatterText } from "./front-matter-lines.ts";
import { endOfLine } from "./line-cursor.ts";
import { rangeInLine } from "./reading.ts";

/** A key and its value in one line: a text in quotes without escapes, or bare words that mean nothing to YAML. */
const entryLine =
  /^([A-Za-z_][A-Za-z0-9_-]*): +(?:"([^"\\\t]*)"|'([^'\t]*)'|([A-Za-z0-9À-ɏ](?:[A-Za-z0-9À-ɏ ._/(),+&-]*[A-Za-z0-9À-ɏ.)])?))$/u;

/** The keys of front matter that has one simple value a line; null for any other, which takes a YAML parser. */
export function simpleFrontMatter(source: SourceText, { lines }: FrontMatterText): MetadataEntry[] | null {
  const entries: MetadataEntry[] = [];
  for (let line = 1; line < lines - 1; line += 1) {
    const start = source.lineStarts[line] ?? 0;
    const end = endOfLine(source, line, start);
    // To YAML a lone carriage return ends no line.
    if (source.text[end] === "\r" && source.text[end + 1] !== "\n") return null;
    const [whole, key, ...values] = entryLine.exec(source.text.slice(start, end)) ?? [];
    const value = values.find((written) => written !== undefined);
    if (whole === undefined || key === undefined || value === undefined) return null;
    entries.push({ key, value, range: rangeInLine(source, line, start, end) });
  }
  return entries;
}
