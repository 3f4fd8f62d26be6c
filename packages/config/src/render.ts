export type { ProposedConfig, ProposedParty, ProposedSetting } from "./render/proposed-config.ts";
export { type ConfigLanguage, configLanguages, renderConfig } from "./render/render-config.ts";
