import type { LintResult } from "@raci-kit/model";
import type { LintContext } from "../context.ts";
import { checkContext } from "../settings/check-context.ts";
import { rulesByPath, type SettingsByPath } from "../settings/rule-groups.ts";
import type { LintSettings } from "../settings/settings.ts";
import { conclude } from "./conclude.ts";
import type { DocumentLook } from "./document-look.ts";
import { type LookAt, lookers } from "./look-at.ts";
import { noteTakersFor } from "./note-takers.ts";

/** Checks documents in two steps, so that no model need be kept: a look at each, then what all looks together say. */
export interface Linter {
  /** Tells, by its path, the ids of the rules that need a note about a document among `paths`. */
  noteTakers: (paths: readonly string[]) => (path: string) => readonly string[];
  /** Looks at one document, and takes the notes of the rules with those ids. */
  look: LookAt;
  /** Takes the notes alone of a document that findings are not asked of. */
  note: LookAt;
  /** What looks, in any order, say together. */
  conclude: (looks: readonly DocumentLook[]) => LintResult;
}

/**
 * A linter for documents of one project.
 *
 * @param settings which rules run, in all documents or in each
 * @param context what the caller knows beyond the documents
 * @throws {import("../settings/settings-error.ts").LintSettingsError} as `lint` does
 */
export function linterWith(settings: LintSettings | SettingsByPath, context: LintContext): Linter {
  checkContext(context);
  const rulesOf = rulesByPath(settings);
  return {
    noteTakers: (paths) => noteTakersFor(paths, rulesOf, context),
    ...lookers(rulesOf, context),
    conclude: (looks) => conclude(looks, rulesOf, context),
  };
}
