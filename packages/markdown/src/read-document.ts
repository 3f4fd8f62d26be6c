import type { ResponsibilityModel } from "@raci-kit/model";
import { readSyntaxWith, type ReaderChoice } from "./direct/choose-reader.ts";
import { readCalmly } from "./direct/calmly.ts";
import { interpretSyntax } from "./interpret-syntax.ts";
import { isMdxPath } from "./syntax/mdx-path.ts";
import type { DirectReadOptions } from "./read-document-directly.ts";
import { sourceText } from "./text/source.ts";

/** How to read a document. */
export interface ReadOptions extends DirectReadOptions {
  /** The reader to take, `direct` when nothing is said; both give the same model. */
  reader?: ReaderChoice | undefined;
}

/**
 * Reads the responsibility model out of a Markdown text (without byte order mark, see `decodeText`).
 * Any text gives a model; one without a matrix gives a model with `matrices: []`.
 */
export function readDocument(text: string, options: ReadOptions): ResponsibilityModel {
  const source = sourceText(text);
  const asked = { isMdx: isMdxPath(options.path), memo: options.memo, rows: options.revisions?.rows };
  const syntax = readCalmly(source, (calm) => readSyntaxWith(options.reader ?? "direct", calm, asked));
  return interpretSyntax(syntax, source, options, options.revisions?.tables).model;
}
