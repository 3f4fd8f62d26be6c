import { duties, type Duty, type DutyLimit, findScheme, limitOf, type RoleScheme } from "@raci-kit/model";

import { combineLayers, type ConfigLayer } from "./combine-layers.ts";
import type { ConfiguredParty, FailOn, ResolvedConfig } from "./config.ts";
import type { WrittenParty } from "./schema/parties.ts";
import type { WrittenPolicyRule } from "./schema/policy.ts";
import type { WrittenScheme } from "./schema/role-schemes.ts";
import { settleRules } from "./settle-rules.ts";

const defaultInclude: readonly string[] = ["**/*.md", "**/*.markdown", "**/*.mdx"];
const alwaysExcluded: readonly string[] = ["**/node_modules/**"];
const defaultFailOn: FailOn = { lint: "error", diff: "none", review: "major" };

/** What holds without a configuration file. */
export const defaultConfig: ResolvedConfig = resolveConfig([], null);

/**
 * Fills in every default of layers that have been checked.
 *
 * @param layers each file after those that it extends
 * @param path the file that was found or named; null when there is none
 */
export function resolveConfig(layers: readonly ConfigLayer[], path: string | null): ResolvedConfig {
  const written = combineLayers(layers);
  const { include = defaultInclude, exclude = [], locales = [], failOn } = written;
  const schemes = Object.entries(written.schemes ?? {}).map(([name, scheme]) => resolveScheme(name, scheme));
  const ruleLayers = layers.flatMap(({ rules }) => rules);
  return {
    path,
    files: [...new Set(layers.flatMap(({ file }) => file ?? []))],
    include,
    exclude: [...alwaysExcluded, ...exclude],
    ...settleRules(ruleLayers.filter(({ documents }) => documents === null)),
    ruleLayers,
    schemes,
    scheme: written.scheme === undefined ? null : (schemeCalled(written.scheme, schemes) ?? null),
    parties: (written.parties ?? []).map(resolveParty),
    locales,
    policy: (written.policy ?? []).map(resolvePolicyRule),
    failOn: {
      lint: failOn?.lint ?? defaultFailOn.lint,
      diff: failOn?.diff ?? defaultFailOn.diff,
      review: failOn?.review ?? defaultFailOn.review,
    },
  };
}

function resolveScheme(name: string, { roles, limits }: WrittenScheme): RoleScheme {
  const scheme = { name, roles: Object.entries(roles).map(([letter, role]) => ({ letter, ...role })) };
  if (limits === undefined) return scheme;
  return { ...scheme, limits: Object.fromEntries(duties.flatMap((duty) => resolveLimit(duty, limits[duty]))) };
}

/** What a limit leaves out is as it usually is, but for a number: who writes down a limit without one wants none. */
function resolveLimit(duty: Duty, written: NonNullable<WrittenScheme["limits"]>[Duty]): (readonly [Duty, DutyLimit])[] {
  if (written === undefined) return [];
  const { required = limitOf({ name: "", roles: [] }, duty).required, most = null } = written;
  return [[duty, { required, most }]];
}

/** The writer's own scheme of that name before a built-in one, in any case. */
function schemeCalled(name: string, own: readonly RoleScheme[]): RoleScheme | undefined {
  const wanted = name.toUpperCase();
  return own.find((scheme) => scheme.name.toUpperCase() === wanted) ?? findScheme(name);
}

function resolveParty({ name, aliases = [], owners = [] }: WrittenParty): ConfiguredParty {
  return { name, aliases, owners };
}

function resolvePolicyRule(rule: WrittenPolicyRule): ResolvedConfig["policy"][number] {
  const { kind = null, duty = null, party = null, section = null, path = null, impact, reason = null } = rule;
  return { kind, duty, party, section, path, impact, reason };
}
