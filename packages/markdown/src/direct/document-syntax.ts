import type { DocumentComment, MetadataEntry } from "@raci-kit/model";
import type { Block } from "../blocks/block.ts";
import type { InlineMemo } from "./inline/inline-reader.ts";
import type { RowMemo } from "./row-memo.ts";

/** What a document consists of, before anybody asks what it means. */
export interface DocumentSyntax {
  metadata: readonly MetadataEntry[];
  blocks: readonly Block[];
  comments: readonly DocumentComment[];
}

/** How to find out what a document consists of. */
export interface SyntaxOptions {
  /** True for MDX, whose empty expressions are comments. */
  isMdx: boolean;
  /** Texts with marks that were read in other documents. */
  memo?: InlineMemo | undefined;
  /** Rows that were read in earlier revisions of the document. */
  rows?: RowMemo | undefined;
}
