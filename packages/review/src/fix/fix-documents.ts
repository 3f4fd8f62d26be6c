import { applyFixes, type FixOptions } from "@raci-kit/linter";
import { readDocument } from "@raci-kit/markdown";
import type { Finding, LintResult, ResponsibilityModel } from "@raci-kit/model";
import type { Documents } from "../documents/documents.ts";
import type { DocumentOptions } from "../documents/read-documents.ts";

/** How to mend documents. */
export interface FixRequest extends FixOptions {
  /** What is found in documents that changed on the way. */
  find: (models: readonly ResponsibilityModel[]) => LintResult;
  /** How documents are read. */
  reading: Omit<DocumentOptions, "matricesOnly">;
}

/** A document that was mended. */
export interface MendedDocument {
  path: string;
  before: string;
  after: string;
  /** What was mended in it, in the order of mending. */
  mended: readonly Finding[];
}

/** Documents after their fixes. */
export interface FixedDocuments {
  /** Those that changed, by path. */
  changed: readonly MendedDocument[];
  /** All of them as they are now. */
  documents: Documents;
  /** What is left to find in them. */
  left: LintResult;
}

/** A rule that undoes what another does would never come to rest. */
const mostPasses = 10;

/**
 * Applies the fixes of findings to their documents and looks again, until nothing is left to mend: one fix may make room
 * for the next, also in another document. Nothing is written.
 */
export function fixDocuments(documents: Documents, request: FixRequest): FixedDocuments {
  const changed = new Map<string, MendedDocument>();
  let current = documents;
  let left = request.find(current.models);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const mended = mendOnce(current, left.findings, request);
    if (mended.length === 0) break;
    for (const one of mended) changed.set(one.path, joined(changed.get(one.path), one));
    current = withTexts(current, mended, request.reading);
    left = request.find(current.models);
  }
  const byPath = [...changed.values()].filter(({ before, after }) => before !== after);
  return { changed: byPath.toSorted((one, other) => (one.path < other.path ? -1 : 1)), documents: current, left };
}

function mendOnce({ texts }: Documents, findings: readonly Finding[], options: FixOptions): MendedDocument[] {
  return [...Map.groupBy(findings, ({ path }) => path)].flatMap(([path, here]): MendedDocument[] => {
    const before = texts.get(path);
    if (before === undefined) return [];
    const { text, applied } = applyFixes(before, here, options);
    return applied.length === 0 ? [] : [{ path, before, after: text, mended: applied }];
  });
}

function joined(earlier: MendedDocument | undefined, later: MendedDocument): MendedDocument {
  if (earlier === undefined) return later;
  return { ...later, before: earlier.before, mended: [...earlier.mended, ...later.mended] };
}

function withTexts(documents: Documents, mended: readonly MendedDocument[], reading: FixRequest["reading"]): Documents {
  const texts = new Map([...documents.texts, ...mended.map(({ path, after }) => [path, after] as const)]);
  const changed = new Map(mended.map(({ path, after }) => [path, after]));
  const models = documents.models.map((model) => {
    const text = changed.get(model.path);
    return text === undefined ? model : readDocument(text, { path: model.path, ...reading });
  });
  return { ...documents, texts, models };
}
