import { areParties, type ProposedConfig, type ProposedParty, type ProposedSetting } from "./proposed-config.ts";

/** A configuration as TOML, every setting under its remark; tables come last, as TOML wants them. */
export function renderToml(config: ProposedConfig): string {
  const tables = config.filter(({ value }) => areParties(value));
  return [...config.filter((setting) => !tables.includes(setting)), ...tables].map(renderSetting).join("\n");
}

function renderSetting({ key, value, remark }: ProposedSetting): string {
  const body = areParties(value)
    ? value.map((party) => `[[${key}]]\n${renderParty(party)}`).join("\n")
    : `${keyText(key)} = ${typeof value === "string" ? text(value) : list(value)}\n`;
  return `# ${remark}\n${body}`;
}

function renderParty({ name, aliases }: ProposedParty): string {
  return `name = ${text(name)}\n${aliases.length === 0 ? "" : `aliases = ${list(aliases)}\n`}`;
}

function list(values: readonly unknown[]): string {
  return `[${values.map((value) => text(String(value))).join(", ")}]`;
}

function keyText(key: string): string {
  return /^[\w-]+$/u.test(key) ? key : text(key);
}

/** JSON's escapes are TOML's, but for one character that TOML wants to have escaped. */
function text(value: string): string {
  return JSON.stringify(value).replaceAll("\u007F", String.raw`\u007F`);
}
