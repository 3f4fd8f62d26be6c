import type { Looked } from "../looking/look-at-candidate.ts";

/** What became of documents, by the key of all that it came from, see `candidateKeys`. */
export type CacheEntries = ReadonlyMap<string, Looked>;
