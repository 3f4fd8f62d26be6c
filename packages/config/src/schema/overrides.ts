import { type PresetName, presetNames } from "@raci-kit/linter";
import { z } from "zod";

import { glob } from "./globs.ts";
import { choice, closedObject } from "./parts.ts";
import { ruleSettings, type WrittenRule } from "./rule-settings.ts";

/** Other rules for some documents, as a configuration file writes them. */
export interface WrittenOverride {
  files: readonly string[];
  exclude?: readonly string[] | undefined;
  preset?: PresetName | undefined;
  rules?: Readonly<Record<string, WrittenRule | undefined>> | undefined;
}

const files = z
  .array(glob())
  .refine((globs) => globs.length > 0, { error: "Found no glob, expected at least one." })
  .meta({ description: "Globs of the documents that it holds for, relative to this file.", minItems: 1 });

const override = closedObject("key", {
  files,
  exclude: z.array(glob()).optional().describe("Globs of documents that it does not hold for after all."),
  preset: choice("preset", presetNames).optional().describe("The severities to start from in these documents."),
  rules: ruleSettings.optional().describe("What differs in these documents, by rule id."),
});

/** Other rules for some documents; where several hold for one, the later counts. */
export const overrides: z.ZodType<readonly WrittenOverride[]> = z.array(override);
