/** One of several parts of a run. */
export interface Shard {
  /** From 1 to `count`. */
  index: number;
  count: number;
}

/**
 * True when the document at a path (from the root of its project) belongs to a shard: exactly one of them, always the
 * same, whatever other documents there are.
 */
export function isInShard(file: string, { index, count }: Shard): boolean {
  // Loaded for a run in parts alone.
  const { hash } = process.getBuiltinModule("node:crypto");
  return Number.parseInt(hash("sha256", file, "hex").slice(0, 8), 16) % count === index - 1;
}
