import type { Fix, Position, Range, Severity } from "@raci-kit/model";
import { jsonText } from "../escape/json.ts";
import { visible } from "../escape/visible.ts";
import { sourceLines, type SourceLines } from "../lint/source-lines.ts";
import type { Tool } from "../tool.ts";
import type { Remark, Remarks } from "./remark.ts";
import { lastLine } from "./remark-place.ts";

const severityNames: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/**
 * Remarks in the Reviewdog Diagnostic Format. It counts columns in bytes of UTF-8, so columns and suggestions are given
 * only where the text of the document is at hand.
 */
export function remarksAsRdjson({ remarks, sources }: Remarks, tool: Tool): string {
  const linesOf = sourceLines(sources);
  const addresses = new Map(tool.rules.map(({ id, address }) => [id, address]));
  return jsonText({
    source: { name: tool.name, url: tool.address },
    diagnostics: remarks.map((remark) => diagnostic(remark, linesOf, addresses)),
  });
}

function diagnostic(remark: Remark, linesOf: SourceLines, addresses: ReadonlyMap<string, string>): unknown {
  const { rule, severity, message, path, range, related, fix } = remark;
  const address = addresses.get(rule);
  const suggestions = suggestionsOf(fix, linesOf(path));
  return {
    message: visible(message),
    location: locationOf(path, range, linesOf),
    severity: severityNames[severity],
    code: { value: visible(rule), ...(address === undefined ? {} : { url: address }) },
    ...(suggestions.length === 0 ? {} : { suggestions }),
    ...(related.length === 0
      ? {}
      : {
          related_locations: related.map((place) => ({
            message: visible(place.message),
            location: locationOf(place.path, place.range, linesOf),
          })),
        }),
  };
}

function locationOf(path: string, range: Range | null, linesOf: SourceLines): unknown {
  if (range === null) return { path };
  const lines = linesOf(path);
  const exact = lines === undefined ? undefined : rangeInBytes(range, lines);
  return { path, range: exact ?? { start: { line: range.start.line }, end: { line: lastLine(range) } } };
}

/** Nothing unless all edits can be placed: half a fix is none. */
function suggestionsOf(fix: Fix | null, lines: readonly string[] | undefined): unknown[] {
  if (fix === null || lines === undefined) return [];
  return fix.edits.map(({ range, text }) => ({ range: rangeInBytes(range, lines), text }));
}

function rangeInBytes({ start, end }: Range, lines: readonly string[]): Range {
  return { start: positionInBytes(start, lines), end: positionInBytes(end, lines) };
}

function positionInBytes({ line, column }: Position, lines: readonly string[]): Position {
  const before = (lines[line - 1] ?? "").slice(0, column - 1);
  return { line, column: new TextEncoder().encode(before).length + 1 };
}
