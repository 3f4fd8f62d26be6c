import type { ResponsibilityModel } from "@raci-kit/model";
import type { DocumentPair } from "./document-pair.ts";
import { solveAssignment } from "./matching/assignment.ts";
import { indexPostings } from "./matching/posting.ts";
import { dice } from "./text/dice.ts";
import { gramsOf, squash } from "./text/fold.ts";

/** An activity in more documents than this does not tell which one is which. */
const commonActivity = 24;

/** Share of their activities that two documents of different paths must have in common. */
const sameDocument = 0.5;

/** Where several documents share as many activities their paths decide; a single activity more outweighs any path. */
const pathWorth = 1e-6;

/**
 * Pairs the documents of two revisions: by path, then those without a counterpart that share at least half of their
 * activities (renamed): most of them first, then in the same folder, then of the most similar path. Documents that are left come alone. In the order of the new revision, then of the old.
 */
export function pairDocuments(
  before: readonly ResponsibilityModel[],
  after: readonly ResponsibilityModel[],
): DocumentPair[] {
  const oldByPath = new Map(before.map((document) => [document.path, document]));
  const newPaths = new Set(after.map(({ path }) => path));
  const gone = before.filter(({ path }) => !newPaths.has(path));
  const fresh = after.filter(({ path }) => !oldByPath.has(path));
  const renamed = pairByContent(gone, fresh);
  const survivors = new Set(renamed.values());
  return [
    ...after.map((document): DocumentPair => {
      const previous = renamed.get(document);
      return previous === undefined
        ? { before: oldByPath.get(document.path) ?? null, after: document }
        : { before: previous, after: document, renamed: true };
    }),
    ...gone.filter((document) => !survivors.has(document)).map((document) => ({ before: document, after: null })),
  ];
}

/** The earlier revision of each new document that has one. */
function pairByContent(
  gone: readonly ResponsibilityModel[],
  fresh: readonly ResponsibilityModel[],
): Map<ResponsibilityModel, ResponsibilityModel> {
  const oldActivities = gone.map(activitiesOf);
  const newActivities = fresh.map(activitiesOf);
  const postings = indexPostings(newActivities.entries(), commonActivity);
  const edges = oldActivities.flatMap((activities, before) => {
    const shared = new Map<number, number>();
    for (const after of [...activities].flatMap((activity) => postings.itemsWith(activity))) {
      shared.set(after, (shared.get(after) ?? 0) + 1);
    }
    return [...shared].flatMap(([after, count]) => {
      const share = (2 * count) / (activities.size + (newActivities[after]?.size ?? 0));
      const closeness = closenessOf(gone[before]?.path ?? "", fresh[after]?.path ?? "");
      return share < sameDocument ? [] : [{ before, after, worth: share + pathWorth * closeness }];
    });
  });
  return new Map(
    solveAssignment(edges).flatMap(({ before, after }) => {
      const [old, current] = [gone[before], fresh[after]];
      return old === undefined || current === undefined ? [] : [[current, old] as const];
    }),
  );
}

function activitiesOf({ matrices }: ResponsibilityModel): Set<string> {
  return new Set(matrices.flatMap(({ activities }) => activities.map(({ name }) => squash(name))));
}

/** 0 to 2: the same folder counts more than any likeness of the paths. */
function closenessOf(old: string, current: string): number {
  const sameFolder = folderOf(old) === folderOf(current) ? 1 : 0;
  return sameFolder + dice(gramsOf(old, 3), gramsOf(current, 3));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
