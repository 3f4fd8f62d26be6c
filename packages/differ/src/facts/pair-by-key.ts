/** Two entries under one key; one of them is absent when its side has none. */
export interface KeyedPair<Entry> {
  key: string;
  old: Entry | undefined;
  current: Entry | undefined;
}

/** Pairs entries of the same key, the first with the first, the second with the second. */
export function pairByKey<Entry>(
  befores: readonly Entry[],
  afters: readonly Entry[],
  keyOf: (entry: Entry) => string,
): KeyedPair<Entry>[] {
  const olds = Map.groupBy(befores, keyOf);
  const news = Map.groupBy(afters, keyOf);
  const keys = new Set([...news.keys(), ...olds.keys()]);
  return [...keys].flatMap((key) => {
    const [old, current] = [olds.get(key) ?? [], news.get(key) ?? []];
    const longer = old.length > current.length ? old : current;
    return longer.map((_entry, order) => ({ key, old: old[order], current: current[order] }));
  });
}
