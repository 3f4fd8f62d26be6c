import type { DocumentPair } from "@raci-kit/differ";
import type { ResponsibilityModel, UnreadableDocument } from "@raci-kit/model";
import type { DocumentBytes, Documents } from "../documents/documents.ts";
import { type DocumentOptions, readDocuments } from "../documents/read-documents.ts";

/** One document in two revisions; null on the side where it does not exist. */
export interface RevisedDocument {
  before: DocumentBytes | null;
  after: DocumentBytes | null;
  /** True when git says that the document got another path. */
  renamed: boolean;
}

/** Two revisions of a set of documents, ready to be compared. */
export interface RevisedDocuments {
  pairs: readonly DocumentPair[];
  before: Documents;
  after: Documents;
  unreadable: readonly UnreadableDocument[];
}

/** Reads both revisions. A pair of which one side cannot be read is left out: it would look added or removed. */
export function readRevisedDocuments(
  documents: readonly RevisedDocument[],
  options: DocumentOptions,
): RevisedDocuments {
  const before = readDocuments(
    documents.flatMap(({ before: side }) => side ?? []),
    options,
  );
  const after = readDocuments(
    documents.flatMap(({ after: side }) => side ?? []),
    options,
  );
  const unreadable = [...before.unreadable, ...after.unreadable];
  const lost = new Set(unreadable.map(({ path }) => path));
  const oldModels = byPath(before.models);
  const newModels = byPath(after.models);
  const pairs = documents
    .filter((document) => !lost.has(document.before?.path ?? "") && !lost.has(document.after?.path ?? ""))
    .map((document) => ({
      before: oldModels.get(document.before?.path ?? "") ?? null,
      after: newModels.get(document.after?.path ?? "") ?? null,
      renamed: document.renamed,
    }))
    .filter((pair) => pair.before !== null || pair.after !== null);
  return { pairs, before, after, unreadable };
}

function byPath(models: readonly ResponsibilityModel[]): Map<string, ResponsibilityModel> {
  return new Map(models.map((model) => [model.path, model]));
}
