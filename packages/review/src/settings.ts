import path from "node:path";
import type { ResolvedConfig } from "@raci-kit/config";
import type { CompareOptions } from "@raci-kit/differ";
import type { LintContext, LintSettings } from "@raci-kit/linter";
import type { FileChoice } from "./documents/file-choice.ts";
import type { DocumentOptions } from "./documents/read-documents.ts";

/** How the configuration wants documents to be read. */
export function readingOptions(config: ResolvedConfig): Pick<DocumentOptions, "scheme" | "schemes"> {
  return { scheme: config.scheme ?? undefined, schemes: config.schemes };
}

/** How the configuration wants revisions to be compared. */
export function comparingOptions(config: ResolvedConfig): CompareOptions {
  return { parties: config.parties, policy: config.policy };
}

/** Which rules the configuration wants to run, and how. */
export function lintSettings(config: ResolvedConfig): LintSettings {
  return { preset: config.preset, rules: config.rules };
}

/** What the configuration knows beyond the documents. */
export function lintContext({ parties, locales }: ResolvedConfig): Pick<LintContext, "parties" | "locales"> {
  return {
    parties: parties.length > 0 ? parties : undefined,
    locales: locales.length > 0 ? locales : undefined,
  };
}

/** Which files the configuration calls documents. */
export function fileChoice(config: ResolvedConfig): FileChoice {
  const { include, exclude } = config;
  return { include, exclude, base: config.path === null ? null : path.resolve(path.dirname(config.path)) };
}
