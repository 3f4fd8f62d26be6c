import { sourceText } from "../text/source.ts";
import { parsers } from "../syntax/parsers.ts";
import type { DocumentSyntax } from "./document-syntax.ts";
import { readSyntaxDirectly } from "./read-syntax-directly.ts";
import { readSyntaxTree } from "./read-syntax.ts";

/** The first thing that the two readers read differently. */
export interface ReaderDifference {
  /** What it is, such as `blocks[3].table.rows[0].cells[1].text`. */
  what: string;
  /** Line of the block or comment around it, from 1; null where it belongs to none. */
  line: number | null;
  /** What each reader read, as JSON; `undefined` where it read nothing. */
  direct: string;
  reference: string;
}

/**
 * Reads a text with both readers. Null when they agree, or when the direct reader leaves the document to the other.
 *
 * @param isMdx true for MDX, whose empty expressions are comments
 */
export function compareReaders(text: string, isMdx = false): ReaderDifference | null {
  const source = sourceText(text);
  const direct = readSyntaxDirectly(source, { isMdx }, parsers);
  return direct === null ? null : compareSyntax(direct, readSyntaxTree(source, { isMdx }));
}

/** The first difference between what two readers read in a document, or null. */
export function compareSyntax(direct: DocumentSyntax, reference: DocumentSyntax): ReaderDifference | null {
  return firstDifference({ what: "", line: null, left: direct, right: reference });
}

/** Two values at the same place of both readings. */
interface Pair {
  what: string;
  line: number | null;
  left: unknown;
  right: unknown;
}

function firstDifference({ what, line, left, right }: Pair): ReaderDifference | null {
  if (Object.is(left, right)) return null;
  if (!isParent(left) || !isParent(right) || Array.isArray(left) !== Array.isArray(right)) {
    return { what, line, direct: JSON.stringify(left) ?? "undefined", reference: JSON.stringify(right) ?? "undefined" };
  }
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) {
    const child = Array.isArray(left) ? `${what}[${key}]` : what === "" ? key : `${what}.${key}`;
    const pair = { what: child, line: lineOf(right) ?? lineOf(left) ?? line, left: left[key], right: right[key] };
    const difference = firstDifference(pair);
    if (difference !== null) return difference;
  }
  return null;
}

function isParent(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The line at which a block, a row, a cell or a comment starts. */
function lineOf({ range }: Record<string, unknown>): number | null {
  const start = isParent(range) ? range["start"] : null;
  return isParent(start) && typeof start["line"] === "number" ? start["line"] : null;
}
