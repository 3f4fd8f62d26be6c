/** Two lists brought beside each other: what stands in one place, and what is left over on either side. */
export interface Alignment<Item> {
  pairs: readonly (readonly [left: Item, right: Item])[];
  left: readonly Item[];
  right: readonly Item[];
}

/**
 * Pairs lists of one length item by item. Of lists of different lengths it pairs what is alike at the start and at the
 * end; what is between them is left over, since nobody can tell which of it belongs together.
 */
export function align<Item>(
  left: readonly Item[],
  right: readonly Item[],
  areAlike: (left: Item, right: Item) => boolean,
): Alignment<Item> {
  if (left.length === right.length) {
    return { pairs: zip(left, right), left: [], right: [] };
  }
  const start = alikeAtStart(left, right, areAlike);
  const [leftRest, rightRest] = [left.slice(start), right.slice(start)];
  const end = alikeAtStart(leftRest.toReversed(), rightRest.toReversed(), areAlike);
  const [leftEnd, rightEnd] = [left.length - end, right.length - end];
  return {
    pairs: [...zip(left.slice(0, start), right), ...zip(left.slice(leftEnd), right.slice(rightEnd))],
    left: left.slice(start, leftEnd),
    right: right.slice(start, rightEnd),
  };
}

function alikeAtStart<Item>(
  left: readonly Item[],
  right: readonly Item[],
  areAlike: (left: Item, right: Item) => boolean,
): number {
  const pairs = zip(left, right);
  const differing = pairs.findIndex(([one, other]) => !areAlike(one, other));
  return differing === -1 ? pairs.length : differing;
}

function zip<Item>(left: readonly Item[], right: readonly Item[]): [Item, Item][] {
  return left
    .slice(0, right.length)
    .flatMap((item, index) => right.slice(index, index + 1).map((other): [Item, Item] => [item, other]));
}
