import type { DocumentBytes } from "../documents/documents.ts";
import type { RevisedDocument } from "./revised-documents.ts";

/** Documents of two revisions by their paths: those of the new one, then those that are gone. */
export function pairByPath(before: readonly DocumentBytes[], after: readonly DocumentBytes[]): RevisedDocument[] {
  const oldByPath = new Map(before.map((document) => [document.path, document]));
  const newPaths = new Set(after.map((document) => document.path));
  const gone = before.filter((document) => !newPaths.has(document.path));
  return [
    ...after.map((document) => ({ before: oldByPath.get(document.path) ?? null, after: document, renamed: false })),
    ...gone.map((document) => ({ before: document, after: null, renamed: false })),
  ];
}
