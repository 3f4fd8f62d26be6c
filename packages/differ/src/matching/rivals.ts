import type { ScoredPair } from "./score.ts";

/**
 * A pair may fall this short of what is needed where it has no rival: when its names are this alike, or less and much
 * else speaks for it.
 */
const mostShort = 0.1;
const enoughLikeness = 0.58;
const leastLikeness = 0.45;
const leastSupport = 0.55;

/** What falls further short than this is no rival. */
const noRival = 0.2;

/** What such a pair is worth: less than any other. */
const leastWorth = 0.001;

/**
 * The pairs that may stand: those with enough evidence, and those with nearly enough that nothing else competes with.
 */
export function withoutDoubt(weighed: readonly ScoredPair[]): ScoredPair[] {
  const contenders = weighed.filter(({ worth }) => worth > -noRival);
  const byBefore = Map.groupBy(contenders, ({ before }) => before);
  const byAfter = Map.groupBy(contenders, ({ after }) => after);
  return contenders.flatMap((pair) => {
    if (pair.worth > 0) {
      return pair;
    }
    const others = [...(byBefore.get(pair.before) ?? []), ...(byAfter.get(pair.after) ?? [])];
    const isAlone = others.every((other) => other === pair || !competes(other, pair));
    return isAlone && mayStandAlone(pair) ? { ...pair, worth: leastWorth } : [];
  });
}

/** False for a pair that falls short itself, where the other is all that is left between two neighbours. */
function competes(rival: ScoredPair, { isLeftOver }: ScoredPair): boolean {
  return rival.worth > 0 || !isLeftOver;
}

function mayStandAlone({ worth, text, support }: ScoredPair): boolean {
  return worth > -mostShort && (text >= enoughLikeness || (text >= leastLikeness && support >= leastSupport));
}
