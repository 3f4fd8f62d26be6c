import type { ResponsibilityModel } from "@raci-kit/model";
import { readCalmly } from "./direct/calmly.ts";
import type { InlineMemo } from "./direct/inline/inline-reader.ts";
import { readSyntaxDirectly } from "./direct/read-syntax-directly.ts";
import { type DocumentFacts, type Interpretation, interpretSyntax } from "./interpret-syntax.ts";
import type { RevisionMemo } from "./revision-memo.ts";
import type { Parsers } from "./syntax/parsers.ts";
import { isMdxPath } from "./syntax/mdx-path.ts";
import { sourceText } from "./text/source.ts";

/** How to read a document without parsers. */
export interface DirectReadOptions extends DocumentFacts {
  /** Texts with marks that were read in other documents, see `inlineMemo`. */
  memo?: InlineMemo | undefined;
  /** What was read of earlier revisions of the document, see `revisionMemo`. */
  revisions?: RevisionMemo | undefined;
}

/**
 * Reads the same model as `readDocument`, line by line and without any of its parsers; null for the few documents that
 * take one. What imports nothing else of this package loads a tenth of its code.
 */
export function readDocumentDirectly(text: string, options: DirectReadOptions): ResponsibilityModel | null {
  return understandDirectly(text, options, null)?.model ?? null;
}

/** A document as it was understood line by line. */
export interface DirectInterpretation extends Interpretation {
  /** True when no marks had to be left out, see `withoutExcessMarks`. */
  isCalm: boolean;
}

/**
 * Understands a document line by line; null where only its syntax tree tells.
 *
 * @param parsers for parts that take one; null to leave documents with such parts to others
 */
export function understandDirectly(
  text: string,
  options: DirectReadOptions,
  parsers: Parsers | null,
): DirectInterpretation | null {
  const source = sourceText(text);
  const asked = { isMdx: isMdxPath(options.path), memo: options.memo, rows: options.revisions?.rows };
  let isCalm = true;
  const syntax = readCalmly(source, (calm) => {
    isCalm = calm === source;
    return readSyntaxDirectly(calm, asked, parsers);
  });
  return syntax === null ? null : { ...interpretSyntax(syntax, source, options, options.revisions?.tables), isCalm };
}
