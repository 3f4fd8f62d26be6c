import type { Finding } from "@raci-kit/model";
import type { DocumentCounts } from "../findings/summary.ts";
import type { NotedDocument } from "../rule/rule.ts";
import type { DocumentSuppressions } from "../suppressions/suppression.ts";

/**
 * What a look at one document by itself gave. It is plain data that JSON can carry, a fraction of the model: it can come
 * from another thread or an earlier run.
 */
export interface DocumentLook extends NotedDocument, DocumentCounts {
  /** What its own rules found, before comments take anything back. */
  findings: readonly Finding[];
  /** What its comments say to the linter; null for most documents. */
  suppressions: DocumentSuppressions | null;
}
