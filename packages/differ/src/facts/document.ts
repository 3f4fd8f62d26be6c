import type { DocumentContent, ResponsibilityModel } from "@raci-kit/model";
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
    const present = after ?? before;
    const content = present === null ? null : contentOf(present);
    return [createFact(kind, { value: onlyOn(end, present?.path ?? ""), content: onlyOn(end, content) })];
  }
  return renamed ? [createFact("document-renamed", { value: { before: before.path, after: after.path } })] : [];
}

function contentOf({ version, updated, scheme, metadata, legend }: ResponsibilityModel): DocumentContent {
  return {
    type: "document",
    version,
    updated,
    scheme: scheme.name,
    metadata: metadata.map(({ key, value }) => ({ key, value })),
    legend: legend.map(({ letter, duty, text }) => ({ letter, duty, text })),
  };
}
