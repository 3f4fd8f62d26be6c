import {
  builtInSchemes,
  type Duty,
  dutyOf,
  type LegendEntry,
  memory,
  raci,
  type RoleDefinition,
  roleOf,
  type RoleScheme,
} from "@raci-kit/model";
import { readRoles } from "../cells/read-roles.ts";
import { schemeNamedIn } from "./mentions.ts";

/** What is known about a table before its letters are read. */
export interface SchemeEvidence {
  /** The scheme that the caller's configuration asks for. */
  configured: RoleScheme | undefined;
  /** The scheme that a comment above the table asks for. */
  commented: RoleScheme | undefined;
  /** Schemes of the caller's own; one that is called like a built-in scheme stands for it. */
  own: readonly RoleScheme[];
  /** The legend nearest to the table. */
  legend: readonly LegendEntry[];
  /** Headings and title, the nearest first. */
  headings: readonly string[];
  /** Distinct texts of the cells below the header (of the header when those hold no role), with their number. */
  cells: ReadonlyMap<string, number>;
}

/** A scheme and why it was chosen, for people. */
export interface SchemeChoice {
  scheme: RoleScheme;
  reason: string;
}

/** Chooses by configuration, comment, legend, header, letters used, in that order. */
export function chooseScheme(evidence: SchemeEvidence): SchemeChoice {
  const { configured, commented, legend } = evidence;
  if (configured !== undefined) return { scheme: configured, reason: "named by the configuration" };
  if (commented !== undefined) return { scheme: commented, reason: "named by a comment in the document" };
  if (legend.length > 0) {
    const scheme = schemeOfLegend(legend, evidence);
    // A document may explain RACI and hold a RAPID matrix under a heading of its own.
    const titled = schemeCalledIn(evidence.headings[0] ?? "", evidence.own);
    const isElsewhere = titled !== undefined && understood(titled, evidence.cells) > understood(scheme, evidence.cells);
    if (!isElsewhere)
      return { scheme, reason: `the legend explains ${legend.map((entry) => entry.letter).join(", ")}` };
  }
  for (const heading of evidence.headings) {
    const scheme = schemeCalledIn(heading, evidence.own);
    if (scheme !== undefined && understood(scheme, evidence.cells) > 0) {
      return { scheme, reason: `"${heading}" names it` };
    }
  }
  return { scheme: schemeOfCells(evidence), reason: "it knows most of the letters used" };
}

/** The schemes to choose from: the caller's own, then the built-in ones that none of those stands for. */
function schemesWith(own: readonly RoleScheme[]): readonly RoleScheme[] {
  if (own.length === 0) return builtInSchemes;
  return [...own, ...builtInSchemes.filter(({ name }) => own.every((scheme) => scheme.name.toUpperCase() !== name))];
}

/** The scheme that a heading names: one of the caller's own as a whole word and in their spelling, or a built-in one. */
function schemeCalledIn(heading: string, own: readonly RoleScheme[]): RoleScheme | undefined {
  const builtIn = schemeNamedIn(heading);
  if (own.length === 0) return builtIn;
  const words = heading.split(/[^\p{L}\p{N}_-]+/u);
  return own.find(({ name }) => name.toUpperCase() === builtIn?.name || words.includes(name)) ?? builtIn;
}

/**
 * The scheme that shares most letters and meanings with the legend, with the legend's own letters added
 * and its own meanings kept; without the letters that the legend's own ones stand for, where the table uses none.
 */
function schemeOfLegend(legend: readonly LegendEntry[], evidence: SchemeEvidence): RoleScheme {
  const named = evidence.headings
    .map((heading) => schemeCalledIn(heading, evidence.own))
    .find((scheme) => scheme !== undefined);
  const base = best(schemesWith(evidence.own), (scheme) => {
    const shared = legend.filter((entry) => roleOf(scheme, entry.letter) !== undefined);
    const agreed = shared.filter((entry) => dutyOf(scheme, entry.letter) === entry.duty);
    // The D of the German V, D, M, I does not make them DACI.
    const isUnlikely = scheme !== named && scheme.name !== raci.name && shared.length * 2 <= scheme.roles.length;
    const doubt = isUnlikely ? 100 : 0;
    return 4 * shared.length + 4 * agreed.length - 3 * scheme.roles.length + (scheme === named ? 1 : 0) - doubt;
  });
  const kept = base.roles.map((role): RoleDefinition => {
    const entry = legend.find((candidate) => candidate.letter === role.letter);
    return entry === undefined || entry.duty === "other" ? role : { ...role, duty: entry.duty };
  });
  const added = legend
    .filter((entry) => roleOf(base, entry.letter) === undefined)
    .map((entry): RoleDefinition => ({ letter: entry.letter, name: entry.text, duty: entry.duty }));
  const whole = explainedScheme({ ...base, roles: [...kept, ...added] });
  if (!replacesWorkers(legend, base)) return whole;
  const used = new Set([...evidence.cells.keys()].flatMap((text) => readRoles(text, whole).roles));
  const told = whole.roles.filter(({ letter }) => legend.some((entry) => entry.letter === letter));
  const usesOwn = added.some(({ letter }) => used.has(letter));
  const usesUntold = whole.roles.some((role) => !told.includes(role) && used.has(role.letter));
  return usesOwn && !usesUntold ? explainedScheme({ ...base, roles: told }) : whole;
}

/**
 * True for a legend that has letters of its own for who does the work or answers for it, and none of the scheme's: it
 * lists all letters, and those of the scheme that it leaves out are not expected.
 */
function replacesWorkers(legend: readonly LegendEntry[], base: RoleScheme): boolean {
  const hasOwn = legend.some(({ duty }) => isWorker(duty));
  return hasOwn && legend.every(({ letter }) => !isWorker(dutyOf(base, letter)));
}

function isWorker(duty: Duty): boolean {
  return duty === "responsible" || duty === "accountable";
}

/** The scheme itself, or an equal one: what is remembered by a scheme is remembered for all documents that explain it. */
function explainedScheme(scheme: RoleScheme): RoleScheme {
  const content = JSON.stringify(scheme);
  return explainedSchemes.recall(content) ?? explainedSchemes.keep(content, scheme);
}

/** Schemes that legends made, by their content: equal ones are one object. */
const explainedSchemes = memory<RoleScheme>(200);

function schemeOfCells({ cells, own }: SchemeEvidence): RoleScheme {
  return best(schemesWith(own), (scheme) => understood(scheme, cells) - scheme.roles.length / 100);
}

/** How many cells hold roles of `scheme` and no unknown word. */
function understood(scheme: RoleScheme, cells: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [text, times] of cells) {
    const reading = readRoles(text, scheme);
    if (reading.roles.length > 0 && reading.unread.every((part) => part.kind !== "unknown")) count += times;
  }
  return count;
}

/** The first of the candidates with the highest score. */
function best<Candidate>(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate) }));
  return scored.reduce((leader, one) => (one.score > leader.score ? one : leader)).candidate;
}
