import { createHash } from "node:crypto";
import { type Bump, type Comparison, isShiftKind } from "@raci-kit/model";
import { reaches } from "./question.ts";

/**
 * Names everything that an approval of `comparison` agrees to: every shift, every new accountable duty, and whatever the
 * gate fails on. Two revisions with the same name move exactly the same duties.
 */
export function dutiesMoved({ documents, parties }: Comparison, failOn: Bump): string {
  const changes = documents.flatMap(({ path, changes: all }) =>
    all
      .filter(({ kind, impact }) => isShiftKind(kind) || kind === "activity-added" || reaches(impact, failOn))
      .map(({ fingerprint }) => [path, fingerprint]),
  );
  const gains = parties.flatMap(({ party, gained }) =>
    gained
      .filter(({ duty }) => duty === "accountable")
      .map(({ path, section, activity, through }) => [party, path, section, activity, through]),
  );
  const named = [...changes, ...gains].map((each) => JSON.stringify(each)).toSorted();
  return createHash("sha256").update(named.join("\n")).digest("hex");
}
