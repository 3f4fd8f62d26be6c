import type { Bump, ResponsibilityModel } from "@raci-kit/model";

/** What the caller knows beyond the documents; a rule that asks for what is missing stays silent. */
export interface LintContext {
  /** The day to count from, as `YYYY-MM-DD`: no rule looks at a clock. */
  asOf?: string | undefined;
  /** The parties that documents may name. */
  parties?: readonly NamedParty[] | undefined;
  /** How the paths of a document's translations are made, such as `{name}.{locale}.md`. */
  locales?: readonly string[] | undefined;
  /** What each document was before, by its path now; documents without a base are left out. */
  revisions?: ReadonlyMap<string, RevisionContext> | undefined;
}

/** One thing that a {@link LintContext} may hold. */
export type ContextKey = keyof LintContext;

/** A party and the other names that mean it. */
export interface NamedParty {
  name: string;
  aliases: readonly string[];
}

/** How one document differs from its base. */
export interface RevisionContext {
  before: ResponsibilityModel;
  /** The version step that the changes ask for. */
  bump: Bump;
  /** True when the changes are more than wording, order and notation. */
  meaningChanged: boolean;
}
