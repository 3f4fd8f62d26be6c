import type { Activity, Matrix, Range, ResponsibilityModel, Severity } from "@raci-kit/model";
import type { ZodObject } from "zod";
import type { MessageData, MessageTemplates } from "../wording/messages.ts";

/** How much a rule weighs, or `off` when it does not run. */
export type RuleLevel = Severity | "off";

/** The named sets of levels, from the one for daily use to the one for old documents. */
export const presetNames = ["recommended", "strict", "legacy"] as const;

/** One of {@link presetNames}. */
export type PresetName = (typeof presetNames)[number];

/** One lint rule: plain data for people and tools, and a function that looks at a document. */
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
  /** What one run of the rule sees. */
  scope: "document";
  /** Its level in each preset. */
  levels: Readonly<Record<PresetName, RuleLevel>>;
  /** Its options with their defaults; unknown keys are refused. */
  options: ZodObject;
  /** Every sentence it can say. */
  messages: MessageTemplates;
  /** Documents that break it and documents that keep it; tests run them. */
  examples: Readonly<Record<"wrong" | "right", readonly RuleExample[]>>;
  /**
   * Sets the rule up with `options` and returns the function that checks one document.
   *
   * @throws {import("zod").ZodError} when `options` do not fit the rule's schema.
   */
  prepare: (options: unknown) => DocumentCheck;
}

/** Looks at one document and gives back what breaks the rule, in any order. */
export type DocumentCheck = (model: ResponsibilityModel) => readonly Report[];

/** A Markdown document that shows a rule at work. */
export interface RuleExample {
  /** What to look at, as a short phrase. */
  shows: string;
  markdown: string;
  /** Options it is read with; the defaults when left out. */
  options?: Readonly<Record<string, unknown>>;
}

/** A sentence of a rule at a place of the document. */
export interface PlacedSentence {
  /** Id of one of the rule's messages. */
  message: string;
  data: MessageData;
  range: Range;
}

/** What a rule says about one place, before it is weighed, worded and numbered. */
export interface Report extends PlacedSentence, ReportPlace {
  /** Second places that explain the first. */
  related?: readonly PlacedSentence[];
}

/** Where a report belongs by name: what its fingerprint is made from. */
export interface ReportPlace {
  matrix?: Matrix;
  activity?: Activity;
  /** Name of the party. */
  party?: string;
  /** Tells apart what the rule may report more than once in one place. */
  key?: string;
}
