import type { MetadataEntry } from "@raci-kit/model";
import { frontMatterText } from "./front-matter-text.ts";
import type { MatrixContent } from "./matrix-content.ts";
import { renderMatrices } from "./render-matrices.ts";

/** What a document says in front matter and matrices: a model is one, and so is what an import brings. */
export interface DocumentContent {
  metadata: readonly Pick<MetadataEntry, "key" | "value">[];
  matrices: readonly MatrixContent[];
}

/** A whole document as canonical Markdown: front matter, headings, legends, matrices with the parties in columns. */
export function renderDocument({ metadata, matrices }: DocumentContent): string {
  return [frontMatterText(metadata), renderMatrices(matrices)].filter((part) => part !== "").join("\n");
}
