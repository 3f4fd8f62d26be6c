import { profileText, sharedWords, type TextProfile } from "../text/similarity.ts";
import { weightOfAll, type WordWeights } from "../text/weights.ts";
import { itemAt, valueOf } from "./lookup.ts";
import { settle } from "./pairing.ts";
import { indexPostings } from "./posting.ts";
import type { Scene } from "./scene.ts";
import type { Row, Side } from "./side.ts";

/** One activity that became several, or several that became one. */
export interface Division {
  kind: "split" | "merge";
  /** The undivided row: of the old revision in a split, of the new one in a merge. */
  whole: number;
  /** The rows it was divided into, the one that is paired with the whole first. */
  parts: readonly [number, ...number[]];
}

/** Share of a part's words that the whole must say too. */
const partInWhole = 0.6;

/** Share of the whole's words that its parts must say together. */
const wholeInParts = 0.75;

/** Share of the whole's words that every further part must add to those of the first. */
const partAdds = 0.15;

/** A word in more rows than this leads to no whole. */
const commonWord = 48;

/** The two sides of a division, whichever revision they belong to. */
interface Roles {
  kind: Division["kind"];
  wholes: Side;
  parts: Side;
  partOf: ReadonlyMap<number, number>;
  wholeOf: ReadonlyMap<number, number>;
  matrixOfWhole: ReadonlyMap<number, number>;
}

/**
 * Finds rows that were divided or joined within a table: parts whose words mostly come from one whole, which together
 * say what the whole says, each with something of its own. A whole without a partner is paired with its first part.
 */
export function findDivisions(scene: Scene): Division[] {
  const splits = divide(scene, splitRoles(scene));
  for (const { whole, parts } of splits) {
    settle(scene.rows, whole, parts[0], { confidence: 0.7, why: "its words were divided among rows" });
  }
  const divided = new Set(splits.flatMap(({ parts }) => parts));
  const merges = divide(scene, mergeRoles(scene)).filter(({ whole }) => !divided.has(whole));
  for (const { whole, parts } of merges) {
    settle(scene.rows, parts[0], whole, { confidence: 0.7, why: "its words were joined with those of other rows" });
  }
  return [...splits, ...merges];
}

function splitRoles({ before, after, rows, matrices }: Scene): Roles {
  const { afterOf: partOf, beforeOf: wholeOf } = rows;
  return { kind: "split", wholes: before, parts: after, partOf, wholeOf, matrixOfWhole: matrices.beforeOf };
}

function mergeRoles({ before, after, rows, matrices }: Scene): Roles {
  const { beforeOf: partOf, afterOf: wholeOf } = rows;
  return { kind: "merge", wholes: after, parts: before, partOf, wholeOf, matrixOfWhole: matrices.afterOf };
}

function divide(scene: Scene, roles: Roles): Division[] {
  const byWhole = Map.groupBy(wholesOfOpenParts(scene.weights, roles), ([, whole]) => whole);
  return [...byWhole].flatMap(([whole, fits]) => {
    const partner = partnerOf(roles, whole);
    const parts = [...(partner === undefined ? [] : [partner]), ...fits.map(([part]) => part)];
    return asDivision(scene.weights, roles.kind, whole, parts) ?? [];
  });
}

/** The part that a whole is paired with. */
function partnerOf({ parts, partOf }: Roles, whole: Row): Row | undefined {
  const index = partOf.get(whole.index);
  return index === undefined ? undefined : itemAt(parts.rows, index);
}

/** The whole that each open part fits best, among the open and reworded rows of the paired matrix. */
function wholesOfOpenParts(weights: WordWeights, roles: Roles): (readonly [Row, Row])[] {
  const open = roles.parts.rows.filter((row) => !roles.wholeOf.has(row.index));
  if (open.length === 0) {
    return [];
  }
  const candidates = roles.wholes.rows.filter((row) => partnerOf(roles, row)?.key !== row.key);
  const profiles = new Map(candidates.map((row) => [row.index, profileText(row.activity.name)]));
  const postings = indexPostings(
    [...profiles].map(([index, { words }]) => [index, words] as const),
    commonWord,
  );
  return open.flatMap((part) => {
    const profile = profileText(part.activity.name);
    const indices = new Set(profile.words.flatMap((word) => postings.itemsWith(word)));
    const fits = [...indices].flatMap((index) => {
      const whole = itemAt(roles.wholes.rows, index);
      const inTable = roles.matrixOfWhole.get(part.matrix) === whole.matrix;
      return inTable ? [{ whole, share: coverage(profile, [valueOf(profiles, index)], weights) }] : [];
    });
    const [best] = fits.toSorted((left, right) => right.share - left.share || left.whole.index - right.whole.index);
    return best !== undefined && best.share >= partInWhole ? [[part, best.whole] as const] : [];
  });
}

function asDivision(
  weights: WordWeights,
  kind: Division["kind"],
  whole: Row,
  parts: readonly Row[],
): Division | undefined {
  const profile = profileText(whole.activity.name);
  const profiled = parts.map((row) => ({ row, profile: profileText(row.activity.name) }));
  const [first, ...others] = profiled;
  if (first === undefined || coverage(first.profile, [profile], weights) < partInWhole) {
    return undefined;
  }
  const alone = coverage(profile, [first.profile], weights);
  const extras = others.filter(
    (extra) => coverage(profile, [first.profile, extra.profile], weights) - alone >= partAdds,
  );
  const together = coverage(
    profile,
    [first, ...extras].map((part) => part.profile),
    weights,
  );
  return extras.length === 0 || together < wholeInParts
    ? undefined
    : { kind, whole: whole.index, parts: [first.row.index, ...extras.map((extra) => extra.row.index)] };
}

/** 0 to 1: how much of what `text` says, by weight, the `sources` say together. */
function coverage(text: TextProfile, sources: readonly TextProfile[], weights: WordWeights): number {
  const said = new Set(sources.flatMap((source) => [...sharedWords(text, source)]));
  const total = weightOfAll(text.words, weights);
  return total === 0 ? 0 : weightOfAll(said, weights) / total;
}
