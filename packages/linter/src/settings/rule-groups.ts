import { type ActiveRule, activeRules } from "./active-rules.ts";
import type { LintSettings } from "./settings.ts";

/** The settings of each document by its path; documents with one and the same object are looked at together. */
export type SettingsByPath = (path: string) => LintSettings;

/** Tells the rules that run in the document at a path: one and the same list for documents with the same settings. */
export type RulesByPath = (path: string) => readonly ActiveRule[];

/**
 * The rules that `settings` turn on, by the path of a document.
 *
 * @throws {import("./settings-error.ts").LintSettingsError} when settings name an unknown rule, severity, preset or option:
 * at once, or when the first document asks for them.
 */
export function rulesByPath(settings: LintSettings | SettingsByPath): RulesByPath {
  if (typeof settings !== "function") {
    const active = activeRules(settings);
    return () => active;
  }
  const known = new Map<LintSettings, readonly ActiveRule[]>();
  return (path) => {
    const own = settings(path);
    const active = known.get(own) ?? activeRules(own);
    known.set(own, active);
    return active;
  };
}
