import type { PolicyRule } from "@raci-kit/differ";
import type { PresetName, RuleLevel } from "@raci-kit/linter";
import type { Impact, RoleScheme, Severity } from "@raci-kit/model";

/** A configuration with every default filled in. */
export interface ResolvedConfig {
  /** The file it was read from, as the caller named it; null when there is none. Globs count from its folder. */
  readonly path: string | null;
  /** Globs of the documents to read. */
  readonly include: readonly string[];
  /** Globs of documents to leave out, those left out by default among them. */
  readonly exclude: readonly string[];
  readonly preset: PresetName;
  /** Every rule by its id, with all of its options. */
  readonly rules: Readonly<Record<string, ResolvedRule>>;
  /** The writer's own role schemes, in written order; one that is called like a built-in scheme replaces it. */
  readonly schemes: readonly RoleScheme[];
  /** The scheme that matrices are written in; null when each document is to be asked. */
  readonly scheme: RoleScheme | null;
  readonly parties: readonly ConfiguredParty[];
  /** How the paths of a document's translations are made, such as `{name}.{locale}.md`. */
  readonly locales: readonly string[];
  /** The first rule that fits a change counts; a condition that is null is always met. */
  readonly policy: readonly Readonly<Required<PolicyRule>>[];
  readonly failOn: FailOn;
}

/** How one rule is to run. */
export interface ResolvedRule {
  readonly severity: RuleLevel;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A party that documents may name. */
export interface ConfiguredParty {
  readonly name: string;
  /** Other names that mean this party. */
  readonly aliases: readonly string[];
  /** Accounts, teams and addresses that answer for the party: `@example/support`. */
  readonly owners: readonly string[];
}

/** The lightest finding or change that makes each command fail. */
export interface FailOn {
  readonly lint: Severity | "none";
  readonly diff: Impact | "none";
  readonly review: Impact | "none";
}
