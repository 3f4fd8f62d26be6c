import path from "node:path";
import { type ResolvedConfig, type RuleLayer, type SettledRules, settleRules } from "@raci-kit/config";
import type { CompareOptions } from "@raci-kit/differ";
import type { LintContext, LintSettings, SettingsByPath } from "@raci-kit/linter";
import picomatch from "picomatch";
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

/**
 * Which rules the configuration wants to run in each document, and how.
 *
 * @param root the folder that the paths of documents are taken from
 */
export function lintSettings(config: ResolvedConfig, root: string): LintSettings | SettingsByPath {
  if (config.ruleLayers.every(({ documents }) => documents === null)) return settingsOf(config);
  const rulesOf = documentRules(config, root);
  const known = new Map<SettledRules, LintSettings>();
  return (document) => {
    const settled = rulesOf(document);
    const settings = known.get(settled) ?? settingsOf(settled);
    known.set(settled, settings);
    return settings;
  };
}

function settingsOf({ preset, rules }: SettledRules): LintSettings {
  const settings = Object.entries(rules).map(([id, { severity, options }]) => [id, { severity, options }] as const);
  return { preset, rules: Object.fromEntries(settings) };
}

/**
 * The rules that hold for a document, its overrides applied; documents with the same overrides get the same object.
 *
 * @param root the folder that the paths of documents are taken from
 */
export function documentRules(config: ResolvedConfig, root: string): (document: string) => SettledRules {
  const layers = config.ruleLayers.map((layer) => ({ layer, matches: matcherOf(layer) }));
  const origin = config.path === null ? root : path.dirname(path.resolve(config.path));
  const known = new Map<string, SettledRules>();
  return (document) => {
    const place = path.relative(origin, path.resolve(root, document)).split(path.sep).join("/");
    const holding = layers.filter(({ matches }) => matches(place));
    const key = holding.map((each) => layers.indexOf(each)).join(" ");
    const settled = known.get(key) ?? settleRules(holding.map(({ layer }) => layer));
    known.set(key, settled);
    return settled;
  };
}

/** Tells by its path from the configuration's folder on whether a layer holds for a document. */
function matcherOf({ documents }: RuleLayer): (place: string) => boolean {
  if (documents === null) return () => true;
  const isMeant = picomatch([...documents.files]);
  const isExcluded = picomatch([...documents.exclude]);
  return (place) => isMeant(place) && !isExcluded(place);
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
