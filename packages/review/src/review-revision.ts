import type { ResolvedConfig } from "@raci-kit/config";
import { compare } from "@raci-kit/differ";
import { lint, type LintContext, type RevisionContext } from "@raci-kit/linter";
import type { Bump, Finding, ResponsibilityModel, Review } from "@raci-kit/model";
import { judgeGate } from "./gate.ts";
import { revisionContexts } from "./lint/revision-contexts.ts";
import { changedDocuments } from "./revisions/changed-documents.ts";
import { readRevisedDocuments, type RevisedDocuments } from "./revisions/revised-documents.ts";
import { repositoryFor } from "./revisions/repository-for.ts";
import { comparingOptions, fileChoice, lintContext, lintSettings, readingOptions } from "./settings.ts";

/** Which revisions to review. */
export interface ReviewRequest {
  cwd: string;
  /** The revision that the proposal is to go into. */
  base: string;
  /** The proposed revision. */
  head: string;
  /** The least impact that closes the gate; the configuration's when left out. */
  failOn: Bump | undefined;
  /** True to fetch what the clone lacks. */
  fetch?: boolean;
}

/**
 * Reviews a proposed revision against the point where it left its base: lints what it touches, compares, judges.
 *
 * @throws GitError when git cannot answer
 */
export async function reviewRevision(config: ResolvedConfig, request: ReviewRequest): Promise<Review> {
  const { cwd, fetch = false } = request;
  const repository = await repositoryFor({ cwd, fetch }, new Set([request.head, request.base]));
  const head = await repository.resolveCommit(request.head);
  const base = await repository.mergeBase(await repository.resolveCommit(request.base), head);
  const documents = await changedDocuments(repository, base, { commit: head }, { ...fileChoice(config), under: [] });
  const revised = await readRevisedDocuments(documents, { ...readingOptions(config), matricesOnly: true });
  const comparison = compare(revised.pairs, comparingOptions(config));
  const findings = newAndOldFindings(revised, revisionContexts(revised.pairs, comparison), config, repository.root);
  return {
    base: request.base,
    head: request.head,
    comparison,
    newFindings: findings.added,
    oldFindings: findings.old,
    gate: judgeGate(comparison, revised.unreadable, request.failOn ?? config.failOn.review),
    unreadable: revised.unreadable,
  };
}

/** Findings of the proposal that its base had already are old; a renamed document keeps its findings. */
function newAndOldFindings(
  revised: RevisedDocuments,
  revisions: ReadonlyMap<string, RevisionContext>,
  config: ResolvedConfig,
  root: string,
): { added: Finding[]; old: number } {
  const before = revised.pairs.flatMap(({ before: old, after }): ResponsibilityModel[] =>
    old === null || after === null ? [] : [{ ...old, path: after.path }],
  );
  const find = (models: readonly ResponsibilityModel[], context: LintContext): readonly Finding[] =>
    lint(models, lintSettings(config, root), context).findings;
  const known = new Set(find(before, lintContext(config)).map((finding) => finding.fingerprint));
  const findings = find(revised.after.models, { ...lintContext(config), revisions });
  const added = findings.filter((finding) => !known.has(finding.fingerprint));
  return { added, old: findings.length - added.length };
}
