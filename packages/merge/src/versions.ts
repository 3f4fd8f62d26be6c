/** The three versions of something: their common ancestor, ours and theirs. */
export interface Versions<Value> {
  base: Value;
  ours: Value;
  theirs: Value;
}

/** One of the three versions. */
export type VersionName = keyof Versions<unknown>;

/** The versions, the one that decides how things are written first. */
export const versionNames: readonly VersionName[] = ["ours", "theirs", "base"];

/** Each version's own name, to make something of each by name. */
export const nameOfVersion: Versions<VersionName> = { base: "base", ours: "ours", theirs: "theirs" };

/** The three versions, each made into something else. */
export function eachVersion<Value, Made>(
  { base, ours, theirs }: Versions<Value>,
  make: (value: Value) => Made,
): Versions<Made> {
  return { base: make(base), ours: make(ours), theirs: make(theirs) };
}

/** What a merge of one value came to. */
export type MergedValue<Value> = { kind: "merged"; value: Value } | { kind: "conflict" };

/**
 * The three-way merge of one value: what one side changed holds, what both changed alike holds, and what both changed
 * differently is a conflict.
 */
export function mergeValue<Value>({ base, ours, theirs }: Versions<Value>): MergedValue<Value> {
  if (ours === theirs || theirs === base) return { kind: "merged", value: ours };
  return ours === base ? { kind: "merged", value: theirs } : { kind: "conflict" };
}
