import type { ResolvedConfig } from "@raci-kit/config";
import { GitError, openRepository, type Repository } from "@raci-kit/git";
import { followDocument, lastChangeOf } from "@raci-kit/history";
import { lastLook, reviewKeys } from "@raci-kit/linter";
import type { CommitFacts, Finding, ResponsibilityModel, Sweep, SweptDocument } from "@raci-kit/model";
import type { Documents } from "../documents/documents.ts";
import { lintDocuments } from "../lint/lint-documents.ts";
import { pathInRepository } from "../revisions/path-in-repository.ts";
import { comparingOptions, readingOptions } from "../settings.ts";

/** What documents are swept by. */
export interface SweepRequest {
  cwd: string;
  /** The top of the project. */
  root: string;
  /** The day to count from, as `YYYY-MM-DD`; nothing is overdue without. */
  asOf?: string | undefined;
}

/** Where documents have their history. */
interface Past {
  repository: Repository;
  head: string;
}

/**
 * The state of every document that holds a matrix: when its meaning changed last, when somebody last looked at it, what is
 * wrong with it, and who has duties in it. Outside of a repository nothing is known about changes.
 *
 * @throws GitError when git cannot answer
 */
export async function sweepDocuments(
  { models }: Documents,
  config: ResolvedConfig,
  request: SweepRequest,
): Promise<Sweep> {
  const findings = Map.groupBy(lintDocuments(models, { config, ...request }).findings, ({ path }) => path);
  const past = await pastOf(request.cwd);
  const documents: SweptDocument[] = [];
  for (const model of models.filter(({ matrices }) => matrices.length > 0)) {
    const lastChange = past === null ? null : await lastChangeIn(past, model.path, config);
    documents.push({ ...stateOf(model, findings.get(model.path) ?? [], keysOf(config)), lastChange });
  }
  return { documents };
}

async function pastOf(cwd: string): Promise<Past | null> {
  try {
    const repository = await openRepository(cwd);
    return { repository, head: await repository.resolveCommit("HEAD") };
  } catch (error) {
    if (error instanceof GitError && (error.code === "not-a-repository" || error.code === "no-commits")) return null;
    throw error;
  }
}

async function lastChangeIn(
  { repository, head }: Past,
  path: string,
  config: ResolvedConfig,
): Promise<CommitFacts | null> {
  const followed = await followDocument(repository, {
    commit: head,
    path: pathInRepository(path, repository),
    firstParent: false,
    reading: readingOptions(config),
    comparing: comparingOptions(config),
  });
  return followed === null ? null : lastChangeOf(followed);
}

function stateOf(
  model: ResponsibilityModel,
  findings: readonly Finding[],
  keys: readonly string[],
): Omit<SweptDocument, "lastChange"> {
  const count = (severity: Finding["severity"]): number => findings.filter((each) => each.severity === severity).length;
  const parties = model.matrices.flatMap((matrix) => matrix.parties.map(({ name }) => name));
  return {
    path: model.path,
    lastReview: lastLook(model, keys)?.date ?? null,
    overdue: findings.some(({ rule }) => rule === "review-overdue"),
    findings: { errors: count("error"), warnings: count("warning"), infos: count("info") },
    parties: [...new Set(parties)].filter((name) => name !== ""),
  };
}

/** The keys that the rule about reviews is told to look at. */
function keysOf({ rules }: ResolvedConfig): readonly string[] {
  const keys: unknown = rules["review-overdue"]?.options?.["keys"];
  return Array.isArray(keys) ? keys.map(String) : reviewKeys;
}
