import { squash, withoutNumber } from "../text/fold.ts";
import { itemAt } from "./lookup.ts";
import type { HeadingNode, Outline } from "./outline.ts";
import { emptyPairing, openAfter, openBefore, type Pairing, settle } from "./pairing.ts";
import type { Scene } from "./scene.ts";

/**
 * Pairs the headings of two revisions: by path, then by title above paired matrices, then by title anywhere; what is
 * left above paired matrices, at the same depth or as close to them, was renamed.
 */
export function matchHeadings(scene: Scene, before: Outline, after: Outline): Pairing {
  const pairing = emptyPairing();
  settleByText(pairing, before, after, ({ path }) => path.map(squash).join(" / "));
  const votes = votesOf(scene, before, after);
  settleByVotes(pairing, votes.sameTitle);
  settleByText(pairing, before, after, plainTitle);
  settleByVotes(pairing, votes.samePlace);
  return pairing;
}

/** Pairs open headings whose text stands as often on both sides, in order. */
function settleByText(pairing: Pairing, before: Outline, after: Outline, textOf: (node: HeadingNode) => string): void {
  const afters = Map.groupBy(openAfter(pairing, after.nodes), textOf);
  for (const [text, olds] of Map.groupBy(openBefore(pairing, before.nodes), textOf)) {
    const news = afters.get(text) ?? [];
    if (olds.length === news.length) {
      for (const [order, { index }] of olds.entries()) {
        settle(pairing, index, itemAt(news, order).index, { confidence: 1, why: "same title" });
      }
    }
  }
}

function plainTitle({ heading }: HeadingNode): string {
  return squash(withoutNumber(heading.title));
}

/** How much the paired matrices below them speak for pairs of headings. */
interface Votes {
  sameTitle: Map<string, Vote>;
  samePlace: Map<string, Vote>;
}

interface Vote {
  before: number;
  after: number;
  count: number;
}

/** Standing as close to the table says a little more than standing at the same depth: levels get inserted on top. */
const closenessVote = 1.1;

function votesOf(scene: Scene, before: Outline, after: Outline): Votes {
  const votes: Votes = { sameTitle: new Map(), samePlace: new Map() };
  for (const [oldMatrix, newMatrix] of scene.matrices.afterOf) {
    const olds = nodesAbove(before, oldMatrix);
    const news = nodesAbove(after, newMatrix);
    for (const [oldLevel, old] of olds.entries()) {
      for (const [newLevel, current] of news.entries()) {
        const asDeep = old.heading.depth === current.heading.depth ? 1 : 0;
        const asClose = olds.length - oldLevel === news.length - newLevel ? closenessVote : 0;
        if (plainTitle(old) === plainTitle(current)) {
          addVote(votes.sameTitle, old, current, 1);
        } else {
          addVote(votes.samePlace, old, current, asDeep + asClose);
        }
      }
    }
  }
  return votes;
}

function nodesAbove({ nodes, above }: Outline, matrix: number): HeadingNode[] {
  return itemAt(above, matrix).map((index) => itemAt(nodes, index));
}

function addVote(votes: Map<string, Vote>, before: HeadingNode, after: HeadingNode, weight: number): void {
  if (weight > 0) {
    const key = `${before.index} ${after.index}`;
    const count = (votes.get(key)?.count ?? 0) + weight;
    votes.set(key, { before: before.index, after: after.index, count });
  }
}

function settleByVotes(pairing: Pairing, votes: ReadonlyMap<string, Vote>): void {
  const ranked = [...votes.values()].toSorted(
    (left, right) => right.count - left.count || left.before - right.before || left.after - right.after,
  );
  for (const { before, after } of ranked) {
    settle(pairing, before, after, { confidence: 1, why: "above the same tables" });
  }
}
