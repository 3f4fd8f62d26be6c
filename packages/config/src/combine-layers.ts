import type { RuleLayer } from "./config.ts";
import type { WrittenConfig } from "./schema/config-schema.ts";
import type { WrittenParty } from "./schema/parties.ts";
import { nameKey } from "./schema/name-key.ts";
import type { WrittenScheme } from "./schema/role-schemes.ts";

/** What one file says, or a preset that one extends, and what it says about rules. */
export interface ConfigLayer {
  /** The file; null for a preset. */
  file: string | null;
  written: WrittenConfig;
  rules: readonly RuleLayer[];
}

/** What a configuration says besides the rules. */
export type CombinedConfig = Omit<WrittenConfig, "$schema" | "extends" | "preset" | "rules" | "overrides">;

/**
 * What layers say together, each file after those that it extends. Of two that say one thing the later counts; what is
 * left out and what has a name of its own adds up.
 */
export function combineLayers(layers: readonly Pick<ConfigLayer, "written">[]): CombinedConfig {
  return layers.reduce<CombinedConfig>((before, { written }) => combine(before, written), {});
}

function combine(before: CombinedConfig, after: WrittenConfig): CombinedConfig {
  return {
    include: after.include ?? before.include,
    exclude: [...(before.exclude ?? []), ...(after.exclude ?? [])],
    schemes: combineSchemes(before.schemes ?? {}, after.schemes ?? {}),
    scheme: after.scheme ?? before.scheme,
    parties: combineParties(before.parties ?? [], after.parties ?? []),
    locales: after.locales ?? before.locales,
    // The first rule that fits counts, so what is said later has to be asked first.
    policy: [...(after.policy ?? []), ...(before.policy ?? [])],
    failOn: { ...before.failOn, ...after.failOn },
  };
}

type Schemes = Readonly<Record<string, WrittenScheme>>;

function combineSchemes(before: Schemes, after: Schemes): Schemes {
  const replaced = new Set(Object.keys(after).map(nameKey));
  const kept = Object.entries(before).filter(([name]) => !replaced.has(nameKey(name)));
  return Object.fromEntries([...kept, ...Object.entries(after)]);
}

/** The parties of both; one that is named in both is what is said of it later. */
function combineParties(before: readonly WrittenParty[], after: readonly WrittenParty[]): readonly WrittenParty[] {
  const replaced = new Set(after.map(({ name }) => nameKey(name)));
  return [...before.filter(({ name }) => !replaced.has(nameKey(name))), ...after];
}
