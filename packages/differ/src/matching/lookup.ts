/**
 * The item at an index that is known to be one.
 *
 * @throws {RangeError} when it is none
 */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) {
    throw new RangeError(`Found no item ${index}, expected one of ${items.length}.`);
  }
  return item;
}

/**
 * The value under a key that is known to have one.
 *
 * @throws {RangeError} when it has none
 */
export function valueOf<Key extends number | string, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) {
    throw new RangeError(`Found no value under ${key}, expected one of ${values.size}.`);
  }
  return value;
}
