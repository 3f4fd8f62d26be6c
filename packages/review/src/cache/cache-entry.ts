import type { Finding, UnreadableDocument } from "@raci-kit/model";

/** What a look at one document gave. */
export interface CacheEntry {
  findings: readonly Finding[];
  suppressed: readonly Finding[];
  matrices: number;
  activities: number;
  /** Why it could not be read; null when it could. */
  unreadable: UnreadableDocument | null;
}

/** Entries by the key of all that they came from, see `documentKeys`. */
export type CacheEntries = ReadonlyMap<string, CacheEntry>;
