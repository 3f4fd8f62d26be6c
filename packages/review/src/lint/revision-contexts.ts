import { changeKinds, type DocumentPair } from "@raci-kit/differ";
import type { RevisionContext } from "@raci-kit/linter";
import type { ChangeKind, Comparison } from "@raci-kit/model";

/** The kinds of change that touch what a document says; the others are wording, order and notation. */
const meaningful: ReadonlySet<ChangeKind> = new Set(
  changeKinds.filter(({ defaultImpact }) => defaultImpact !== "patch").map(({ kind }) => kind),
);

/** What each document was before and how it changed, by its path now, for the rules that compare. */
export function revisionContexts(
  pairs: readonly DocumentPair[],
  comparison: Pick<Comparison, "documents">,
): Map<string, RevisionContext> {
  const changed = new Map(comparison.documents.map((document) => [document.path, document]));
  return new Map(
    pairs.flatMap(({ before, after }): [string, RevisionContext][] => {
      if (before === null || after === null) return [];
      const { bump = "none", changes = [] } = changed.get(after.path) ?? {};
      const meaningChanged = changes.some(({ kind }) => meaningful.has(kind));
      return [[after.path, { before, bump, meaningChanged }]];
    }),
  );
}
