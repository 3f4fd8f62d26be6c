/** Which items carry each key; keys that too many items carry say nothing and give no candidates. */
export interface PostingIndex {
  /** The items that carry `key`, or none when they are more than the cap. */
  itemsWith: (key: string) => readonly number[];
}

/** Builds an inverted index over `items`; `cap` is the longest list that still counts. */
export function indexPostings(
  items: Iterable<readonly [item: number, keys: Iterable<string>]>,
  cap: number,
): PostingIndex {
  const postings = new Map<string, number[]>();
  for (const [item, keys] of items) {
    for (const key of keys) {
      const list = postings.get(key);
      if (list === undefined) {
        postings.set(key, [item]);
      } else {
        list.push(item);
      }
    }
  }
  return {
    itemsWith(key) {
      const list = postings.get(key) ?? [];
      return list.length > cap ? [] : list;
    },
  };
}
