import { fold } from "../text/fold.ts";
import { profileText, type TextProfile, shareMoreThanFirstWord, textSimilarity } from "../text/similarity.ts";
import type { Edge } from "./assignment.ts";
import type { Candidate } from "./candidates.ts";
import { enumerations } from "./enumerations.ts";
import type { Gap, Gaps } from "./gaps.ts";
import { itemAt, valueOf } from "./lookup.ts";
import { presumedParties } from "./presumed-parties.ts";
import { oncePerKey } from "./once-per-key.ts";
import { withoutDoubt } from "./rivals.ts";
import { dutyLikeness, inPairedMatrices, type Scene } from "./scene.ts";
import type { Row } from "./side.ts";

/** A candidate pair, worth more than 0 where it may be a pair, with what speaks for it, each from 0 to 1. */
export interface ScoredPair extends Edge {
  /** Likeness of the names. */
  text: number;
  /** Share of duties that would stay. */
  duties: number;
  /** Everything but the names: table and divider, duties, neighbours. */
  support: number;
  /** True for the only rows that are left between the same two neighbours (or the ends of their table) in both revisions. */
  isLeftOver: boolean;
}

/** Likeness of two names that is needed when nothing else speaks for the pair; full support lowers it. */
const likenessNeeded = 0.73;
const supportLowersBy = 0.25;

/** What it lowers the likeness needed further that a row kept its duties and its place between the same neighbours. */
const inPlaceLowersBy = 0.18;

/** What is left of a likeness of two members of an enumeration: "Sprint 1 review" is not "Sprint 2 review". */
const otherMemberShare = 0.5;

/** Weights of table, duties and neighbours in the support of a pair. */
const tableShare = 0.4;
const dutyShare = 0.35;
const placeShare = 0.25;

/** A name that stands in several places is worth less as evidence outside its own table. */
const repeatedNameShare = 0.7;

/** Weighs candidates and keeps those that may be pairs. */
export type PairJudge = (candidates: readonly Candidate[], gaps: Gaps) => ScoredPair[];

/** A judge of pairs for the rounds of one comparison: what it found out about names it does not ask again. */
export function pairJudge(scene: Scene): PairJudge {
  const likenessOf = nameLikeness(scene);
  return (candidates, gaps) => scorePairs(scene, candidates, gaps, likenessOf);
}

function scorePairs(
  scene: Scene,
  candidates: readonly Candidate[],
  gaps: Gaps,
  { profileOf, likenessOf }: NameLikeness,
): ScoredPair[] {
  const parties = presumedParties(scene);
  const weighed = candidates.map((candidate) => {
    const [before, after] = [itemAt(scene.before.rows, candidate.before), itemAt(scene.after.rows, candidate.after)];
    const [oldGap, newGap] = [valueOf(gaps.before, before.index), valueOf(gaps.after, after.index)];
    const paired = inPairedMatrices(scene, before, after);
    const text = likenessOf(before, after, paired);
    const duties = dutyLikeness(parties, before, after);
    const place = placeLikeness(oldGap, newGap, paired);
    const table = paired ? dividerLikeness(before, after) : 0;
    const support = tableShare * table + dutyShare * duties + placeShare * place;
    const kept =
      place === 1 &&
      duties === 1 &&
      before.holdings.size > 0 &&
      shareMoreThanFirstWord(profileOf(before), profileOf(after));
    const isLeftOver = paired && place === 1 && loneliness(oldGap) === 1;
    const bonus = kept ? inPlaceLowersBy * loneliness(oldGap) : 0;
    const worth = text - likenessNeeded + supportLowersBy * support + bonus;
    return { ...candidate, worth, text, duties, support, isLeftOver };
  });
  return withoutDoubt(weighed);
}

interface NameLikeness {
  profileOf: (row: Row) => TextProfile;
  /** 0 to 1: how much the names speak for the pair. */
  likenessOf: (before: Row, after: Row, inPairedMatrices: boolean) => number;
}

function nameLikeness(scene: Scene): NameLikeness {
  const profileOf = oncePerKey((row: Row) => profileText(row.activity.name));
  const repeated = repeatedKeys(scene);
  const areOtherMembers = enumerations(scene.whole);
  return {
    profileOf,
    likenessOf(before, after, paired) {
      const likeness = textSimilarity(profileOf(before), profileOf(after), scene.weights);
      const elsewhere = !paired && repeated.has(before.key) ? repeatedNameShare : 1;
      return likeness * elsewhere * (areOtherMembers(before, after) ? otherMemberShare : 1);
    },
  };
}

function dividerLikeness(before: Row, after: Row): number {
  return fold(before.activity.group ?? "") === fold(after.activity.group ?? "") ? 1 : 0.5;
}

/** 1 when both rows stand equally far from the same neighbours above and below (or from the ends of their table). */
function placeLikeness(before: Gap, after: Gap, paired: boolean): number {
  const isSame = (old: number | undefined, current: number | undefined): boolean =>
    old === current && (paired || old !== undefined);
  const above = isSame(before.above, after.above) ? 1 / (1 + Math.abs(before.fromAbove - after.fromAbove)) : 0;
  const below = isSame(before.below, after.below) ? 1 / (1 + Math.abs(before.fromBelow - after.fromBelow)) : 0;
  return (above + below) / 2;
}

/** 1 for a row between two matched ones, less the more open rows stand between them; 0 in a table without matched rows. */
function loneliness({ above, fromAbove, below, fromBelow }: Gap): number {
  return above === undefined && below === undefined ? 0 : (fromAbove + fromBelow - 1) ** -2;
}

function repeatedKeys({ before, after }: Scene): Set<string> {
  return new Set([...namesakes(before.rows), ...namesakes(after.rows)]);
}

function namesakes(rows: readonly Row[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ key }) => {
    const again = seen.has(key);
    seen.add(key);
    return again ? [key] : [];
  });
}
