import { longestIncreasing } from "@raci-kit/differ";
import type { Versions } from "../versions.ts";

/**
 * The merged order of things that three lists have: what one side moved or added stands where that side has it. Where
 * both added something at one place, ours comes first. Null when both moved one thing to different places.
 *
 * @param orders the things of each version in its order
 * @param kept the things that the merge has; each is in ours or in theirs
 */
export function mergeOrder(orders: Versions<readonly number[]>, kept: ReadonlySet<number>): number[] | null {
  const [inOurs, inTheirs] = [new Set(orders.ours), new Set(orders.theirs)];
  const isCommon = (item: number): boolean => kept.has(item) && inOurs.has(item) && inTheirs.has(item);
  const inBase = new Set(orders.base);
  const main = orderOfCommon({
    base: orders.base.filter(isCommon),
    ours: orders.ours.filter((item) => isCommon(item) && inBase.has(item)),
    theirs: orders.theirs.filter((item) => isCommon(item) && inBase.has(item)),
  });
  return main === null ? null : placeOthers(main, orders, kept);
}

/** The order of what all three versions have. */
function orderOfCommon({ base, ours, theirs }: Versions<readonly number[]>): readonly number[] | null {
  if (isSame(theirs, base) || isSame(ours, theirs)) return ours;
  return isSame(ours, base) ? theirs : orderOfMoves({ base, ours, theirs });
}

/** Both moved something: what neither moved stays, and the rest goes behind the neighbours it was moved to. */
function orderOfMoves({ base, ours, theirs }: Versions<readonly number[]>): number[] | null {
  const place = new Map(base.map((item, index) => [item, index]));
  const [ourMoves, theirMoves] = [movedIn(ours, place), movedIn(theirs, place)];
  const isStable = (item: number): boolean => !ourMoves.has(item) && !theirMoves.has(item);
  const [ourGaps, theirGaps] = [gapsOf(ours, isStable), gapsOf(theirs, isStable)];
  const shared = (order: readonly number[]): number[] =>
    order.filter((item) => ourMoves.has(item) && theirMoves.has(item));
  const isContested = shared(ours).some((item) => ourGaps.get(item) !== theirGaps.get(item));
  if (isContested || !isSame(shared(ours), shared(theirs))) return null;
  const moved = [
    ...ours.filter((item) => ourMoves.has(item)).map((item) => [item, ourGaps.get(item)] as const),
    ...theirs
      .filter((item) => theirMoves.has(item) && !ourMoves.has(item))
      .map((item) => [item, theirGaps.get(item)] as const),
  ];
  const behind = Map.groupBy(moved, ([, gap]) => gap ?? -1);
  const movedBehind = (gap: number): number[] => (behind.get(gap) ?? []).map(([item]) => item);
  return [...movedBehind(-1), ...base.filter(isStable).flatMap((item) => [item, ...movedBehind(item)])];
}

function movedIn(order: readonly number[], place: ReadonlyMap<number, number>): Set<number> {
  const stayed = new Set(longestIncreasing(order.map((item) => place.get(item) ?? -1)));
  return new Set(order.filter((_item, index) => !stayed.has(index)));
}

/** The stable thing that each other one stands behind, -1 at the top. */
function gapsOf(order: readonly number[], isStable: (item: number) => boolean): Map<number, number> {
  const gaps = new Map<number, number>();
  let behind = -1;
  for (const item of order) {
    if (isStable(item)) behind = item;
    else gaps.set(item, behind);
  }
  return gaps;
}

/** Puts what only some versions have behind the nearest thing above it that all have. */
function placeOthers(
  main: readonly number[],
  { ours, theirs }: Versions<readonly number[]>,
  kept: ReadonlySet<number>,
): number[] {
  const inMain = new Set(main);
  const isPlaced = new Set(main);
  const behind = new Map<number, number[]>();
  for (const order of [ours, theirs]) {
    let above = -1;
    for (const item of order) {
      if (inMain.has(item)) above = item;
      if (!kept.has(item) || isPlaced.has(item)) continue;
      isPlaced.add(item);
      const group = behind.get(above);
      if (group === undefined) behind.set(above, [item]);
      else group.push(item);
    }
  }
  return [...(behind.get(-1) ?? []), ...main.flatMap((item) => [item, ...(behind.get(item) ?? [])])];
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
