import { countsOf, type RevisionContext, summarise } from "@raci-kit/linter";
import type { Finding, LintResult, ResponsibilityModel } from "@raci-kit/model";
import type { Documents } from "../documents/documents.ts";
import { lintDocuments, type LintStandard } from "./lint-documents.ts";

/** What a lint run is about. */
export interface LintSubject {
  /** All that the rules look at. */
  documents: Documents;
  /** The paths of those that were asked for; the others are there for rules that look across documents. */
  asked: readonly string[];
  /** Whether a finding in the document at a path is to be told. */
  isAskedFor: (path: string) => boolean;
  /** What the documents are compared with; null when every finding counts. */
  base: SubjectBase | null;
}

/** The documents as they were. */
export interface SubjectBase {
  /** By their paths now: a document keeps its findings when it is renamed. */
  models: readonly ResponsibilityModel[];
  /** How those that changed did. */
  revisions: ReadonlyMap<string, RevisionContext>;
}

/** Every document of a run, and all that is found in them. */
export function wholeSubject(documents: Documents): LintSubject {
  return { documents, asked: documents.paths, isAskedFor: () => true, base: null };
}

/** A part of a subject; it still looks at all documents. */
export function partOf(subject: LintSubject, isPart: (path: string) => boolean): LintSubject {
  return {
    ...subject,
    asked: subject.asked.filter(isPart),
    isAskedFor: (path) => isPart(path) && subject.isAskedFor(path),
  };
}

/**
 * The function that finds what is to be told about a subject, also when its documents have changed: nothing that its base
 * has as well, and nothing about documents that were not asked for.
 */
export function linterFor(
  subject: LintSubject,
  standard: LintStandard,
): (models: readonly ResponsibilityModel[]) => LintResult {
  const { base, asked, isAskedFor } = subject;
  const earlier = base === null ? [] : lintDocuments(base.models, standard).findings;
  const known = new Set(earlier.map(({ fingerprint }) => fingerprint));
  const isTold = ({ path, fingerprint }: Finding): boolean => isAskedFor(path) && !known.has(fingerprint);
  return (models) => {
    const result = lintDocuments(models, { ...standard, revisions: base?.revisions });
    const findings = result.findings.filter(isTold);
    const suppressed = (result.suppressed ?? []).filter(isTold);
    const paths = new Set([...asked, ...findings.map(({ path }) => path)]);
    const summary = summarise(models.filter(({ path }) => paths.has(path)).map(countsOf), findings);
    return { findings, suppressed, summary: { ...summary, documents: paths.size, suppressed: suppressed.length } };
  };
}
