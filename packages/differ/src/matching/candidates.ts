import { wordsOf } from "../text/fold.ts";
import type { Edge } from "./assignment.ts";
import type { Gap } from "./gaps.ts";
import { itemAt, valueOf } from "./lookup.ts";
import { openAfter, openBefore } from "./pairing.ts";
import { indexPostings } from "./posting.ts";
import type { Scene } from "./scene.ts";
import type { Row } from "./side.ts";

/** A feature that more open rows share than this gives no candidates. */
const commonFeature = 48;

/** How many candidates a row is compared with at most: those that share most features, rarest first. */
const mostCandidates = 12;

/** Rows to each side that are candidates by their place alone. */
export const nearbyRows = 2;

/** Two open rows that may be one. */
export type Candidate = Omit<Edge, "worth">;

/**
 * The pairs of open rows worth comparing: rows that share a rare word, the beginning of one or two neighbouring
 * words, and rows that stand in the same gap of a paired matrix. At most a fixed number for each row, whatever the size.
 */
export function findCandidates(scene: Scene, gapsBefore: ReadonlyMap<number, Gap>): Candidate[] {
  const befores = openBefore(scene.rows, scene.before.rows);
  const afters = openAfter(scene.rows, scene.after.rows);
  const featuresAfter = new Map(afters.map((row) => [row.index, featuresOf(row)] as const));
  const postings = indexPostings(featuresAfter, commonFeature);
  return befores.flatMap((row) => {
    const votes = new Map<number, number>();
    for (const feature of featuresOf(row)) {
      const items = postings.itemsWith(feature);
      for (const item of items) {
        votes.set(item, (votes.get(item) ?? 0) + 1 / items.length);
      }
    }
    const ranked = [...votes].toSorted(
      ([left, leftVotes], [right, rightVotes]) => rightVotes - leftVotes || left - right,
    );
    const chosen = ranked.slice(0, mostCandidates).map(([index]) => index);
    return [...new Set([...chosen, ...rowsNearby(scene, row, valueOf(gapsBefore, row.index))])].map((after) => ({
      before: row.index,
      after,
    }));
  });
}

/** What makes a row a candidate for another: its words, neighbouring words and their beginnings. */
export function featuresOf(row: Row): Set<string> {
  const words = wordsOf(row.activity.name);
  const features = new Set([`key ${row.key}`]);
  for (const [place, word] of words.entries()) {
    features.add(word);
    features.add(`pair ${word} ${words[place + 1] ?? ""}`);
    if (word.length > 4) {
      features.add(`stem ${word.slice(0, 4)}`);
    }
  }
  return features;
}

/** Open rows of the paired matrix as far behind the last matched row as `row` is, give or take. */
function rowsNearby(scene: Scene, row: Row, { above, fromAbove }: Gap): number[] {
  const matrix = scene.matrices.afterOf.get(row.matrix);
  if (matrix === undefined) {
    return [];
  }
  const neighbour = above === undefined ? undefined : itemAt(scene.after.rows, above);
  const expected = neighbour?.matrix === matrix ? neighbour.position + fromAbove : row.position;
  return itemAt(scene.after.rowsOf, matrix)
    .slice(Math.max(0, expected - nearbyRows), expected + nearbyRows + 1)
    .filter((candidate) => !scene.rows.beforeOf.has(candidate.index))
    .map((candidate) => candidate.index);
}
