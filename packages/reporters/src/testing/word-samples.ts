import { duties, structuralKinds, type Bump } from "@raci-kit/model";
import type { Noun, Words } from "../words/words.ts";

/** Facts for every function of `Part`: some lists of arguments each. */
type Samples<Part> = {
  readonly [Key in keyof Part as Part[Key] extends string ? never : Key]: Part[Key] extends (
    ...facts: infer Facts
  ) => string
    ? readonly Facts[]
    : Samples<Part[Key]>;
};

const nouns: readonly Noun[] = [
  "document",
  "commit",
  "matrix",
  "activity",
  "party",
  "problem",
  "error",
  "warning",
  "info",
];
const counts: readonly [number][] = [[0], [1], [2], [12]];
const text: readonly [string][] = [["Betrieb 1.2"]];
const both = { before: "Alt", after: "Neu" };
const neither = { before: null, after: null };
const facts = { activity: both, party: both, value: both, key: "K", section: "Betrieb" };
const bumps: readonly [Bump][] = [["major"], ["minor"], ["patch"], ["none"]];
const summary = { documents: 14, matrices: 1, activities: 49 };

/** Facts for every function of the words, so that a language can be heard from end to end. */
export const samples: Samples<Words> = {
  count: each(nouns, () => counts),
  part: [[2, 3]],
  duty: {},
  impact: {},
  severity: {},
  lint: {
    clean: [[{ ...summary, errors: 0, warnings: 0, infos: 0 }]],
    problems: [
      [{ ...summary, errors: 1, warnings: 2, infos: 0 }, 1],
      [{ ...summary, documents: 1, errors: 0, warnings: 0, infos: 1 }, 1],
    ],
    fixable: counts,
    rowsNotDrawn: counts,
    baselined: counts,
    mended: [
      [1, 1],
      [3, 2],
    ],
    left: [["1 problem"]],
    unsafelyFixable: counts,
  },
  verdict: {
    gains: duties.flatMap((duty): [typeof duty, string, string[], string | null][] => [
      [duty, "Kunde", ["Melden"], null],
      [duty, "Kunde", ["Melden"], "Anbieter"],
      [duty, "Kunde", ["Melden", "Sichern"], "Anbieter"],
    ]),
    loses: duties.flatMap((duty): [typeof duty, string, string[]][] => [
      [duty, "Kunde", ["Melden"]],
      [duty, "Kunde", ["Melden", "Sichern"]],
    ]),
    gainsNewActivities: [
      ["Kunde", ["Melden"]],
      ["Kunde", ["Melden", "Sichern"]],
    ],
    losesRemovedActivities: [
      ["Kunde", ["Melden"]],
      ["Kunde", ["Melden", "Sichern"]],
    ],
    morePartiesGain: counts,
    morePartiesGainNewActivities: counts,
    morePartiesLoseRemovedActivities: counts,
    moreDutiesMove: counts,
    gainsIgnored: [["Kunde", ["Melden"]]],
    movesIgnored: counts,
    changesIgnored: counts,
    sentence: [null, "Kunde"].flatMap((party) => [
      [{ party, shifts: 0, ignoresMoves: false, clauses: [], others: [] }],
      [{ party, shifts: 0, ignoresMoves: true, clauses: [], others: ["3 X"] }],
      [{ party, shifts: 0, ignoresMoves: true, clauses: ["X"], others: ["3 X"] }],
      [{ party, shifts: 0, ignoresMoves: false, clauses: ["X"], others: [] }],
      [{ party, shifts: 1, ignoresMoves: false, clauses: ["X", "Y"], others: [] }],
      [{ party, shifts: 2, ignoresMoves: false, clauses: ["X", "Y"], others: ["3 X"] }],
    ]),
  },
  comparison: {
    headings: {},
    gains: duties.flatMap((duty): [typeof duty, string, string, string | null][] => [
      [duty, "Kunde", "Melden", null],
      [duty, "", "", "Anbieter"],
    ]),
    loses: duties.map((duty) => [duty, "Kunde", "Melden"]),
    kinds: each(structuralKinds, () => ({
      sentence: [
        [facts],
        [{ ...facts, value: { before: null, after: "Neu" } }],
        [{ ...facts, value: { before: "Alt", after: null } }],
        [{ activity: neither, party: neither, value: neither, key: null, section: "" }],
      ],
      happened: counts,
      clause: counts,
    })),
    shiftClause: duties.flatMap((duty): [typeof duty, number][] => [
      [duty, 1],
      [duty, 2],
    ]),
    beforePlace: text,
    folded: [[["3 X", "1 Y"]]],
    ignored: counts,
    versionStep: bumps.map(([bump]) => [bump, bump === "none" ? [] : ["X", "Y", "Z"]]),
  },
  models: { version: text, updated: text, line: counts },
  review: {
    notRead: counts,
    compared: [["main", "proposal"]],
    failed: bumps,
    headings: {},
    columns: {},
    demand: [["Kunde", "Melden", "x"]],
    oldFindings: counts,
    movement: duties.map((duty) => [duty, 2]),
    moreRows: counts,
  },
  sideBySide: { marks: {}, unchanged: counts },
  notice: {
    title: [
      ["Kunde", null],
      ["Kunde", "Datenbank"],
    ],
    effective: text,
    date: Array.from({ length: 12 }, (_, month) => [month + 1, month + 1, 2026]),
    renamed: [["Alt", "Neu"]],
    headings: {},
    gains: duties.flatMap((duty): [typeof duty, string, string | null][] => [
      [duty, "Melden", null],
      [duty, "Melden", "Anbieter"],
    ]),
    loses: duties.flatMap((duty): [typeof duty, string, string | null][] => [
      [duty, "Melden", null],
      [duty, "Melden", "Anbieter"],
    ]),
    added: [["Melden", ["accountable", "responsible"]]],
    removed: [["Melden", ["consulted"]]],
    meaning: [
      ["S", "hilft", "prüft"],
      ["S", null, "prüft"],
      ["S", "hilft", null],
    ],
    reworded: counts,
  },
  history: {
    period: [
      ["2024-01-01", null],
      ["2024-01-01", "2024-02-01"],
    ],
    formerly: [[["Alt"]], [["Alt", "Neu"]]],
    removed: text,
    notRead: counts,
    columns: {},
    changelog: {
      gains: duties.flatMap((duty): [typeof duty, string, string | null][] => [
        [duty, "Melden", null],
        [duty, "Melden", "Anbieter"],
      ]),
      loses: duties.flatMap((duty): [typeof duty, string, string | null][] => [
        [duty, "Melden", null],
        [duty, "Melden", "Anbieter"],
      ]),
      added: [["Melden", ["accountable", "responsible"]]],
      removed: [["Melden", ["consulted"]]],
    },
    sweep: {
      columns: {},
      overdue: text,
      summary: [
        [1, 0],
        [2, 1],
        [12, 2],
      ],
    },
  },
};

function each<Key extends string, Value>(keys: readonly Key[], valueOf: () => Value): Record<Key, Value> {
  const entries: Partial<Record<Key, Value>> = {};
  for (const key of keys) {
    entries[key] = valueOf();
  }
  if (!hasAll(entries, keys)) {
    throw new Error("Every key has a value by now.");
  }
  return entries;
}

function hasAll<Key extends string, Value>(
  entries: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): entries is Record<Key, Value> {
  return keys.every((key) => Object.hasOwn(entries, key));
}
