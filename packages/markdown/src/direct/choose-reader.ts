import { parsers } from "../syntax/parsers.ts";
import type { SourceText } from "../text/source.ts";
import { compareSyntax, type ReaderDifference } from "./compare-readers.ts";
import type { DocumentSyntax, SyntaxOptions } from "./document-syntax.ts";
import { readSyntaxDirectly } from "./read-syntax-directly.ts";
import { readSyntax, readSyntaxTree } from "./read-syntax.ts";

/**
 * Which reader a document is read with: `direct` (line by line where that is certain), `reference` (through the syntax
 * tree), `verify` (both, which must agree).
 */
export type ReaderChoice = "direct" | "reference" | "verify";

/** Why a verified document could not be read. */
export class ReaderDifferenceError extends Error {
  override name = "ReaderDifferenceError";
  readonly difference: ReaderDifference;

  constructor(difference: ReaderDifference) {
    const { what, line, direct, reference } = difference;
    const place = line === null ? what : `${what} in line ${line}`;
    super(`the direct reader reads ${direct} as ${place}, the reference reader ${reference}`);
    this.difference = difference;
  }
}

/**
 * What a document consists of, by the reader of one's choice.
 *
 * @throws ReaderDifferenceError when both readers are asked and do not agree
 */
export function readSyntaxWith(choice: ReaderChoice, source: SourceText, options: SyntaxOptions): DocumentSyntax {
  if (choice === "direct") return readSyntax(source, options);
  const reference = readSyntaxTree(source, options);
  const direct = choice === "verify" ? readSyntaxDirectly(source, options, parsers) : null;
  const difference = direct === null ? null : compareSyntax(direct, reference);
  if (difference !== null) throw new ReaderDifferenceError(difference);
  return reference;
}
