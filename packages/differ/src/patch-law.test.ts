import { readDocument } from "@raci-kit/markdown";
import type { Change, ChangeKind, DocumentComparison, ResponsibilityModel } from "@raci-kit/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compare } from "./compare.ts";
import type { DocumentPair } from "./document-pair.ts";
import { changeKinds } from "./kinds/registry.ts";
import { orientAlike } from "./orientation.ts";
import { draftOf, placeOf, statementsOf } from "./testing/patch/draft.ts";
import { rebuild } from "./testing/patch/rebuild.ts";
import { twoDocuments } from "./testing/patch/revisions.ts";
import { markdownOf, type SketchedDocument } from "./testing/patch/sketch.ts";

function read(sketch: SketchedDocument): ResponsibilityModel {
  return readDocument(markdownOf(sketch), { path: sketch.path });
}

/** Both revisions as they are compared. */
function pairOf(before: ResponsibilityModel | null, after: ResponsibilityModel | null): DocumentPair {
  return orientAlike({ before, after, renamed: before !== null && after !== null && before.path !== after.path });
}

/** Fails when the old revision and what the comparison says do not give the new one. */
function expectToRebuild(pair: DocumentPair, comparison: DocumentComparison): void {
  const rebuilt = statementsOf(rebuild(pair.before, comparison));
  const wanted = [...statementsOf(draftOf(pair.after))].filter(
    ([subject]) => rebuilt.has(subject) || mustBeTold(subject, pair, rebuilt),
  );
  expect(rebuilt).toEqual(new Map(wanted));
}

/** True unless `subject` is one of the few things that {@link rebuild} documents as missing in what it makes. */
function mustBeTold(subject: string, { before, after }: DocumentPair, rebuilt: ReadonlyMap<string, string>): boolean {
  if (subject === "scheme") return before?.matrices.length !== 0;
  if (subject.endsWith("as written")) return false;
  const [, place] = /^table (\S+)/u.exec(subject) ?? [];
  if (place === undefined) return true;
  const isKnown = rebuilt.has(`table ${place} scheme`);
  const hasRows = after?.matrices.some(({ range, activities }) => placeOf(range) === place && activities.length > 0);
  return isKnown ? !subject.endsWith("columns") : hasRows !== true;
}

/** True when the new revision cannot be made without the changes of this kind. */
function isNeeded(kind: ChangeKind, pair: DocumentPair, comparison: DocumentComparison): boolean {
  const isOther = (change: Change): boolean => change.kind !== kind;
  try {
    expectToRebuild(pair, { ...comparison, changes: comparison.changes.filter(isOther) });
    return false;
  } catch {
    return true;
  }
}

it("an old revision and the changes give the new one, and no kind of change can be spared", () => {
  const open = new Set(changeKinds.map(({ kind }) => kind));
  fc.assert(
    fc.property(twoDocuments, ([first, second]) => {
      const [one, other] = [read(first), read(second)];
      for (const pair of [pairOf(one, other), pairOf(other, one), pairOf(null, one), pairOf(one, null)]) {
        for (const comparison of compare([pair]).documents) {
          expectToRebuild(pair, comparison);
          const kinds = new Set(comparison.changes.map(({ kind }) => kind));
          for (const kind of kinds) if (open.has(kind) && isNeeded(kind, pair, comparison)) open.delete(kind);
        }
      }
    }),
    { seed: 20_240_328, numRuns: 500 },
  );
  expect([...open]).toEqual([]);
});
