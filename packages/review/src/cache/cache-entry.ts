import type { WrittenLook } from "../looking/look-at-candidate.ts";

/** Looks at documents, by the key of all that it came from, see `candidateKeys`. */
export type CacheEntries = ReadonlyMap<string, WrittenLook>;
