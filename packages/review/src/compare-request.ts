import type { ResolvedConfig } from "@raci-kit/config";
import { compare, type DocumentPair, pairDocuments } from "@raci-kit/differ";
import type { Comparison, UnreadableDocument } from "@raci-kit/model";
import type { Documents } from "./documents/documents.ts";
import type { DiffRequest } from "./revisions/diff-request.ts";
import { readRequest, type RequestContext } from "./revisions/read-request.ts";
import { readRevisedDocuments } from "./revisions/revised-documents.ts";
import { comparingOptions, fileChoice, readingOptions } from "./settings.ts";

/** Two revisions compared, and the documents that could not be. */
export interface RequestedComparison {
  comparison: Comparison;
  before: Documents;
  after: Documents;
  unreadable: readonly UnreadableDocument[];
  /** Documents that were named one by one and hold no matrix. */
  withoutMatrix: readonly string[];
}

/**
 * Compares what a request names.
 *
 * @throws GitError when git cannot answer, InputError when there is nothing to compare
 */
export async function compareRequest(
  request: DiffRequest,
  config: ResolvedConfig,
  surroundings: Pick<RequestContext, "cwd" | "stdin" | "releases" | "fetch">,
): Promise<RequestedComparison> {
  const requested = await readRequest(request, { ...surroundings, ...fileChoice(config) });
  const revised = await readRevisedDocuments(requested.documents, {
    ...readingOptions(config),
    matricesOnly: request.kind !== "pair",
  });
  const pairs = requested.pairByContent ? pairAgain(revised.pairs) : revised.pairs;
  const named = request.kind === "pair" ? [...revised.before.models, ...revised.after.models] : [];
  const withoutMatrix = named.filter(({ matrices }) => matrices.length === 0).map(({ path }) => path);
  return {
    comparison: compare(pairs, comparingOptions(config)),
    before: revised.before,
    after: revised.after,
    unreadable: revised.unreadable,
    withoutMatrix: [...new Set(withoutMatrix)],
  };
}

/** Pairs that were made by path, with those that are alone paired by their content. */
function pairAgain(pairs: readonly DocumentPair[]): DocumentPair[] {
  return pairDocuments(
    pairs.flatMap(({ before }) => before ?? []),
    pairs.flatMap(({ after }) => after ?? []),
  );
}
