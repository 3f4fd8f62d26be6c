import { type Rule, type RuleLevel, rules, type RuleSetting, withInitialValues } from "@raci-kit/linter";
import { findScheme, type RoleScheme } from "@raci-kit/model";

import type { ConfiguredParty, FailOn, ResolvedConfig, ResolvedRule } from "./config.ts";
import type { WrittenConfig } from "./schema/config-schema.ts";
import type { WrittenParty } from "./schema/parties.ts";
import type { WrittenPolicyRule } from "./schema/policy.ts";
import type { WrittenScheme } from "./schema/role-schemes.ts";
import type { WrittenRule } from "./schema/rule-settings.ts";

const defaultInclude: readonly string[] = ["**/*.md", "**/*.markdown", "**/*.mdx"];
const alwaysExcluded: readonly string[] = ["**/node_modules/**"];
const defaultFailOn: FailOn = { lint: "error", diff: "none", review: "major" };

/** What holds without a configuration file. */
export const defaultConfig: ResolvedConfig = resolveConfig({}, null);

/** Fills in every default of a configuration that has been checked. */
export function resolveConfig(written: WrittenConfig, path: string | null): ResolvedConfig {
  const { include = defaultInclude, exclude = [], preset = "recommended", locales = [], failOn } = written;
  const schemes = Object.entries(written.schemes ?? {}).map(([name, scheme]) => resolveScheme(name, scheme));
  return {
    path,
    include,
    exclude: [...alwaysExcluded, ...exclude],
    preset,
    rules: Object.fromEntries(
      rules.map((rule) => [rule.id, resolveRule(rule, rule.levels[preset], written.rules?.[rule.id])]),
    ),
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

function resolveRule(rule: Rule, presetLevel: RuleLevel, setting: WrittenRule = {}): ResolvedRule {
  const { severity = presetLevel, options = {} } = inDetail(setting);
  return { severity, options: withInitialValues(rule.options, options) };
}

function inDetail(setting: WrittenRule): Exclude<RuleSetting, string> {
  if (typeof setting === "string") {
    return { severity: setting };
  }
  return Array.isArray(setting) ? { severity: setting[0], options: setting[1] } : setting;
}

function resolveScheme(name: string, { roles }: WrittenScheme): RoleScheme {
  return { name, roles: Object.entries(roles).map(([letter, role]) => ({ letter, ...role })) };
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
