/** A configuration to write, in the order of its settings. */
export type ProposedConfig = readonly ProposedSetting[];

/** One key of a configuration, and why it is there. */
export interface ProposedSetting {
  key: string;
  value: ProposedValue;
  /** One sentence for whoever opens the file. */
  remark: string;
}

/** What a setting may hold: a text, a list of texts, or parties. */
export type ProposedValue = string | readonly string[] | readonly ProposedParty[];

/** A party and the other names that it goes by. */
export interface ProposedParty {
  name: string;
  aliases: readonly string[];
}

/** True for a list of parties. */
export function areParties(value: ProposedValue): value is readonly ProposedParty[] {
  return typeof value !== "string" && value.some((item) => typeof item !== "string");
}

/** A party as data, without an empty list. */
export function partyData({ name, aliases }: ProposedParty): { name: string; aliases?: readonly string[] } {
  return aliases.length === 0 ? { name } : { name, aliases };
}
