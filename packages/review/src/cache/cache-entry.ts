/**
 * Looks at documents, by the keys of all that they came from (see `candidateKeys`), and what was concluded from all of them,
 * by a key of its own (see `conclusionKey`).
 */
export type CacheEntries = ReadonlyMap<string, string>;
