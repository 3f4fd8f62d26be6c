import { areParties, partyData, type ProposedConfig } from "./proposed-config.ts";

/** A configuration as JSON. */
export function renderJson(config: ProposedConfig): string {
  const entries = config.map(({ key, value }) => [key, areParties(value) ? value.map(partyData) : value]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
