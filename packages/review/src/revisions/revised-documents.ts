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
export async function readRevisedDocuments(
  documents: readonly RevisedDocument[],
  options: DocumentOptions,
): Promise<RevisedDocuments> {
  const before = await readDocuments(
    documents.flatMap(({ before: side }) => side ?? []),
    options,
  );
  const after = await readDocuments(
    documents.flatMap(({ after: side }) => side ?? []),
    options,
  );
  const [isLostBefore, isLostAfter] = [lostIn(before), lostIn(after)];
  const [oldModels, newModels] = [byPath(before.models), byPath(after.models)];
  const pairs: DocumentPair[] = [];
  for (const document of documents) {
    const old = oldModels.get(document.before?.path ?? "");
    const current = newModels.get(document.after?.path ?? "");
    const isLost = isLostBefore(document.before) || isLostAfter(document.after);
    if (isLost || (old === undefined && current === undefined)) continue;
    pairs.push({
      before: old ?? (await withoutMatrix(document.before, options)),
      after: current ?? (await withoutMatrix(document.after, options)),
      renamed: document.renamed,
    });
  }
  return { pairs, before, after, unreadable: unreadableOf(documents, before, after) };
}

/** A document that lost its last matrix, or got its first one, is still the same document: its other side counts, too. */
async function withoutMatrix(
  side: DocumentBytes | null,
  options: DocumentOptions,
): Promise<ResponsibilityModel | null> {
  if (side === null) return null;
  const { models } = await readDocuments([side], { ...options, matricesOnly: false });
  return models[0] ?? null;
}

/** What could not be read, with its side where the path alone does not tell. */
function unreadableOf(
  documents: readonly RevisedDocument[],
  before: Documents,
  after: Documents,
): UnreadableDocument[] {
  const unmoved = new Set(
    documents.flatMap((each) => (each.before?.path === each.after?.path ? (each.after?.path ?? []) : [])),
  );
  const told =
    (side: string) =>
    (document: UnreadableDocument): UnreadableDocument =>
      unmoved.has(document.path) ? { ...document, reason: `${document.reason} (${side})` } : document;
  return [...before.unreadable.map(told("old revision")), ...after.unreadable.map(told("new revision"))];
}

function lostIn({ unreadable }: Documents): (side: DocumentBytes | null) => boolean {
  const lost = new Set(unreadable.map(({ path }) => path));
  return (side) => side !== null && lost.has(side.path);
}

function byPath(models: readonly ResponsibilityModel[]): Map<string, ResponsibilityModel> {
  return new Map(models.map((model) => [model.path, model]));
}
