import { stringify } from "yaml";
import { areParties, partyData, type ProposedConfig, type ProposedSetting } from "./proposed-config.ts";

/** A configuration as YAML, every setting under its remark. */
export function renderYaml(config: ProposedConfig): string {
  return config.map(renderSetting).join("\n");
}

function renderSetting({ key, value, remark }: ProposedSetting): string {
  const data = { [key]: areParties(value) ? value.map(partyData) : value };
  return `# ${remark}\n${stringify(data, { lineWidth: 0 })}`;
}
