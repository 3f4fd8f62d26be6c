import type { Fix, Range, ResponsibilityModel, RoleScheme, Severity } from "@raci-kit/model";
import type { ContextKey, LintContext, RevisionContext } from "../context.ts";
import type { RuleOptions } from "./options.ts";
import type { DocumentSuppressions, Suppression } from "../suppressions/suppression.ts";
import type { MessageData, MessageTemplates } from "../wording/messages.ts";

/** How much a rule weighs, or `off` when it does not run. */
export type RuleLevel = Severity | "off";

/** The named sets of levels, from the one for daily use to the one for old documents. */
export const presetNames = ["recommended", "strict", "legacy"] as const;

/** One of {@link presetNames}. */
export type PresetName = (typeof presetNames)[number];

/**
 * What one look of a rule takes in: one document, all documents, one document and its base, or the comments that
 * take findings back and what the other rules found.
 */
export type RuleScope = "document" | "project" | "revision" | "suppressions";

/** By `raci fix`, by `raci fix --unsafe`, or by one of several suggestions. */
export type FixKind = "safe" | "unsafe" | "suggestion";

/** One lint rule: plain data for people and tools, and a function that looks at documents. */
export interface Rule {
  /** Unique; also the name of its file and its page. */
  id: string;
  /** What holds where the rule is kept, in one sentence. */
  summary: string;
  /** Why breaking the rule hurts. */
  why: string;
  /** How to mend what it finds. */
  remedy: string;
  /** When to turn it off, and where it is silent. */
  exceptions: string;
  scope: RuleScope;
  /** What it asks the caller for; without it, the rule finds less or nothing. */
  uses: readonly ContextKey[];
  /** How what it finds can be mended by a program at best; null when only people can. */
  fixes: FixKind | null;
  /** Its level in each preset. */
  levels: Readonly<Record<PresetName, RuleLevel>>;
  /** Its options with their defaults; unknown keys are refused. */
  options: RuleOptions;
  /** Every sentence it can say. */
  messages: MessageTemplates;
  /** Documents that break it and documents that keep it; tests run them. */
  examples: Readonly<Record<"wrong" | "right", readonly RuleExample[]>>;
  /**
   * Sets the rule up with `options` and returns the function that checks documents.
   *
   * @throws {import("../settings/settings-error.ts").LintSettingsError} when an option has a value that it does not take.
   */
  prepare: (options: Readonly<Record<string, unknown>>) => RuleCheck;
  /** What a rule that compares documents notes about each of them; null for all others. */
  notes: NoteTaking | null;
}

/** How a rule that compares documents gets to know them. */
export interface NoteTaking {
  /** The documents among `paths` that have something to be compared with. */
  concerned: (paths: readonly string[], context: LintContext) => (path: string) => boolean;
  /** What the rule needs to know of one document and the next, as plain data that JSON can carry. */
  taker: (context: LintContext) => (model: ResponsibilityModel) => unknown;
}

/** What rules noted about one document. */
export interface NotedDocument {
  path: string;
  /** By the id of the rule. */
  notes: Readonly<Record<string, unknown>>;
}

/** Looks at documents and gives back what breaks the rule, in any order. */
export type RuleCheck = (run: LintRun) => readonly Report[];

/** What a rule may look at. */
export interface LintRun {
  /** The document that rules look at by itself; none for rules that compare documents. */
  model: ResponsibilityModel | null;
  /** What was noted about all documents, ordered by path; nothing before each has been looked at by itself. */
  noted: readonly NotedDocument[];
  context: LintContext;
  /** What comments took back; nothing before all other rules have run. */
  suppressed: SuppressionOutcome;
}

/** What became of the comments that take findings back, in the documents that have some. */
export interface SuppressionOutcome {
  documents: readonly DocumentSuppressions[];
  /** Ids of the rules of which each suppression took a finding back. */
  used: ReadonlyMap<Suppression, ReadonlySet<string>>;
  /** Ids of the rules that have said all there is to say about each document by itself. */
  complete: ReadonlySet<string>;
  /** Ids of all rules there are. */
  known: readonly string[];
}

/** A Markdown document that shows a rule at work. */
export interface RuleExample {
  /** What to look at, as a short phrase. */
  shows: string;
  markdown: string;
  /** Options it is read with; the defaults when left out. */
  options?: Readonly<Record<string, unknown>>;
  /** Limits of RACI, as the configuration of a project may set them. */
  limits?: NonNullable<RoleScheme["limits"]>;
  /** What the caller knows beyond the documents. */
  context?: Omit<LintContext, "revisions">;
  /** Path of the document where it matters. */
  path?: string;
  /** A second document that is checked with it. */
  beside?: { path: string; markdown: string };
  /** What the document was before, as Markdown, and what the changes amount to. */
  revision?: Omit<RevisionContext, "before"> & { before: string };
}

/** A sentence of a rule at a place of a document. */
interface PlacedSentence {
  /** Id of one of the rule's messages. */
  message: string;
  data: MessageData;
  range: Range;
}

/** A second place, in the same document unless it names another. */
export interface RelatedSentence extends PlacedSentence {
  path?: string | undefined;
}

/** What a rule says about one place, before it is weighed, worded and numbered. */
export interface Report extends PlacedSentence, ReportPlace {
  path: string;
  /** Second places that explain the first. */
  related?: readonly RelatedSentence[];
  fix?: Fix | undefined;
  suggestions?: readonly Fix[] | undefined;
}

/** Where a report belongs by name: what its fingerprint is made from. */
export interface ReportPlace {
  /** The heading path of the matrix. */
  section?: readonly string[] | undefined;
  activity?: string | undefined;
  party?: string | undefined;
  /** Tells apart what the rule may report more than once in one place. */
  key?: string | undefined;
}
