import { type PresetName, presetNames } from "@raci-kit/linter";
import { type Impact, impacts, severities, type Severity } from "@raci-kit/model";
import { z } from "zod";

import { extended } from "./extended.ts";
import { glob } from "./globs.ts";
import { localePattern } from "./locales.ts";
import { choice, closedObject, text } from "./parts.ts";
import { overrides, type WrittenOverride } from "./overrides.ts";
import { parties, type WrittenParty } from "./parties.ts";
import { policy, type WrittenPolicyRule } from "./policy.ts";
import { roleSchemes, type WrittenScheme } from "./role-schemes.ts";
import { ruleSettings, type WrittenRule } from "./rule-settings.ts";

/** What a configuration file may say. */
export interface WrittenConfig {
  $schema?: string | undefined;
  extends?: string | readonly string[] | undefined;
  include?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
  preset?: PresetName | undefined;
  rules?: Readonly<Record<string, WrittenRule | undefined>> | undefined;
  overrides?: readonly WrittenOverride[] | undefined;
  schemes?: Readonly<Record<string, WrittenScheme>> | undefined;
  scheme?: string | undefined;
  parties?: readonly WrittenParty[] | undefined;
  locales?: readonly string[] | undefined;
  policy?: readonly WrittenPolicyRule[] | undefined;
  failOn?: WrittenFailOn | undefined;
}

/** From which weight on each command fails. */
interface WrittenFailOn {
  lint?: Severity | "none" | undefined;
  diff?: Impact | "none" | undefined;
  review?: Impact | "none" | undefined;
}

const failOn = closedObject("command", {
  lint: choice("severity", [...severities, "none"])
    .optional()
    .describe("The lightest finding that fails `raci lint`."),
  diff: choice("impact", [...impacts, "none"])
    .optional()
    .describe("The lightest change that fails `raci diff`."),
  review: choice("impact", [...impacts, "none"])
    .optional()
    .describe("The lightest change that fails `raci review`."),
});

/** Checks what a configuration file says. */
export const configSchema: z.ZodType<WrittenConfig> = closedObject("key", {
  $schema: z.string().optional().describe("Address of this schema, for editors."),
  extends: extended.optional().describe("Presets by name and files by path to start from; the last one counts most."),
  include: z.array(glob()).optional().describe("Globs of the documents to read, relative to this file."),
  exclude: z.array(glob()).optional().describe("Globs of documents to leave out."),
  preset: choice("preset", presetNames).optional().describe("The severities to start from."),
  rules: ruleSettings.optional().describe("What differs from the preset, by rule id."),
  overrides: overrides.optional().describe("Other rules for some documents, by glob; the last that fits counts."),
  schemes: roleSchemes.optional().describe("Role schemes of your own, by name."),
  scheme: text("the name of a scheme").optional().describe("The role scheme that matrices are written in."),
  parties: parties.optional().describe("The parties that documents may name."),
  locales: z.array(localePattern()).optional().describe("How the paths of a document's translations are made."),
  policy: policy.optional().describe("What raises, lowers or drops the impact of changes; the first that fits counts."),
  failOn: failOn.optional().describe("From which weight on each command fails."),
});

/**
 * The schema of configuration files as JSON Schema (draft 7), for editors. Files that it refuses are refused by
 * `loadConfig` as well; a few conditions that JSON Schema cannot express are checked there alone.
 */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema.meta({ title: "Configuration of RACI Kit" }), { io: "input", target: "draft-7" });
}
