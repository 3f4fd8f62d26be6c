import type { ResponsibilityModel } from "@raci-kit/model";
import { createFact, type Fact, onlyOn } from "./fact.ts";

/** The fact that the document itself came, went or was renamed, if so. */
export function findDocumentChange(
  before: ResponsibilityModel | null,
  after: ResponsibilityModel | null,
  renamed: boolean,
): Fact[] {
  if (before === null || after === null) {
    const [kind, end] =
      before === null ? (["document-added", "after"] as const) : (["document-removed", "before"] as const);
    return [createFact(kind, { value: onlyOn(end, (after ?? before)?.path ?? "") })];
  }
  return renamed ? [createFact("document-renamed", { value: { before: before.path, after: after.path } })] : [];
}
