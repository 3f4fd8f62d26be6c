import type { ResolvedConfig } from "@raci-kit/config";
import { compare, type DocumentPair, pairDocuments } from "@raci-kit/differ";
import type { Comparison, UnreadableDocument } from "@raci-kit/model";
import type { DocumentBytes, Documents } from "./documents/documents.ts";
import type { DiffRequest } from "./revisions/diff-request.ts";
import { pairByPath } from "./revisions/pair-by-path.ts";
import { readRequest, type RequestContext, type RequestedDocuments } from "./revisions/read-request.ts";
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
  const { comparison, before, after, unreadable } = await compareRequested(requested, config, request.kind !== "pair");
  const named = request.kind === "pair" ? [...before.models, ...after.models] : [];
  const withoutMatrix = named.filter(({ matrices }) => matrices.length === 0).map(({ path }) => path);
  return { comparison, before, after, unreadable, withoutMatrix: [...new Set(withoutMatrix)] };
}

/**
 * Compares documents that are at hand. One on each side pair, whatever they are called; several pair by their paths, and
 * those that are alone then by their content.
 */
export async function compareSides(
  before: readonly DocumentBytes[],
  after: readonly DocumentBytes[],
  config: ResolvedConfig,
): Promise<Pick<RequestedComparison, "comparison" | "unreadable">> {
  const [old = null, current = null] = [before[0], after[0]];
  const isPair = before.length === 1 && after.length === 1;
  const documents = isPair ? [{ before: old, after: current, renamed: false }] : pairByPath(before, after);
  return compareRequested({ documents, pairByContent: !isPair }, config, !isPair);
}

async function compareRequested(
  { documents, pairByContent }: RequestedDocuments,
  config: ResolvedConfig,
  matricesOnly: boolean,
): Promise<Omit<RequestedComparison, "withoutMatrix">> {
  const { pairs, before, after, unreadable } = await readRevisedDocuments(documents, {
    ...readingOptions(config),
    matricesOnly,
  });
  const comparison = compare(pairByContent ? pairAgain(pairs) : pairs, comparingOptions(config));
  return { comparison, before, after, unreadable };
}

/** Pairs that were made by path, with those that are alone paired by their content. */
function pairAgain(pairs: readonly DocumentPair[]): DocumentPair[] {
  return pairDocuments(
    pairs.flatMap(({ before }) => before ?? []),
    pairs.flatMap(({ after }) => after ?? []),
  );
}
