import type { Policy } from "./judging/policy.ts";

/** One name and the other names that mean the same. */
export interface Aliases {
  name: string;
  aliases: readonly string[];
}

/** A party and the other names it goes by: translations, plurals, earlier names. */
export type PartyAliases = Aliases;

/** What a comparison may know beyond the two revisions. */
export interface CompareOptions {
  parties?: readonly PartyAliases[];
  /** Activities known under several names. */
  activityAliases?: readonly Aliases[];
  policy?: Policy;
}
