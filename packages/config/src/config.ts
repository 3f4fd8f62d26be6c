import type { PolicyRule } from "@raci-kit/differ";
import type { PresetName, RuleLevel } from "@raci-kit/linter";
import type { Impact, RoleScheme, Severity } from "@raci-kit/model";

/** A configuration with every default filled in. */
export interface ResolvedConfig {
  /** The file it was read from, as the caller named it; null when there is none. Globs count from its folder. */
  readonly path: string | null;
  /** Every file it is made of, those that it extends before it. */
  readonly files: readonly string[];
  /** Globs of the documents to read. */
  readonly include: readonly string[];
  /** Globs of documents to leave out, those left out by default among them. */
  readonly exclude: readonly string[];
  /** The preset of documents that no override holds for. */
  readonly preset: PresetName;
  /** Every rule by its id, with all of its options, for documents that no override holds for. */
  readonly rules: Readonly<Record<string, ResolvedRule>>;
  /** What `preset` and `rules` are made of, and the overrides; of two layers that set one thing the later counts. */
  readonly ruleLayers: readonly RuleLayer[];
  /** The writer's own role schemes, in written order; one that is called like a built-in scheme replaces it. */
  readonly schemes: readonly RoleScheme[];
  /** The scheme that matrices are written in; null when each document is to be asked. */
  readonly scheme: RoleScheme | null;
  readonly parties: readonly ConfiguredParty[];
  /** How the paths of a document's translations are made, such as `{name}.{locale}.md`; empty when nobody said. */
  readonly locales: readonly string[];
  /** The first rule that fits a change counts; a condition that is null is always met. */
  readonly policy: readonly Readonly<Required<PolicyRule>>[];
  readonly failOn: FailOn;
}

/** How one rule is to run. */
export interface ResolvedRule {
  readonly severity: RuleLevel;
  readonly options: Readonly<Record<string, unknown>>;
  /** What set it, the preset first; the last one counts where two set the same thing. */
  readonly origins: readonly RuleOrigin[];
}

/** What one place of a configuration says about rules. */
export interface RuleLayer {
  readonly origin: RuleOrigin;
  /** The documents that it holds for; null for all of them. */
  readonly documents: DocumentChoice | null;
  /** The preset that counts from here on; null to keep the one before. */
  readonly preset: PresetName | null;
  /** By rule id; what is left out stays as it was. */
  readonly rules: Readonly<Record<string, RuleChange>>;
}

/** Documents by globs, which count from the folder of the configuration that was found or named. */
export interface DocumentChoice {
  readonly files: readonly string[];
  readonly exclude: readonly string[];
}

/** What a layer changes about one rule. */
export interface RuleChange {
  readonly severity?: RuleLevel | undefined;
  /** Each option by itself. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** Where the setting of a rule comes from: a preset, or a file (and which of its overrides, counted from 0). */
export type RuleOrigin = { readonly preset: PresetName } | { readonly file: string; readonly override: number | null };

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
