import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { decodeText, readDocument } from "@raci-kit/markdown";
import { type Change, type DocumentComparison, isShiftKind, type ResponsibilityModel } from "@raci-kit/model";
import { afterAll, describe, expect, it } from "vitest";
import { compareDocuments } from "./index.ts";

/** A row by its line, or an activity that stands in a column by the line of its header row and its number there. */
type Row = number | readonly [line: number, column: number];

/** What somebody who read both revisions of a document holds for true, without any of its words. */
interface RevisionFacts {
  /** Old and new line; with activities in columns also the old and the new column. */
  matched: readonly (
    | readonly [old: number, current: number]
    | readonly [old: number, current: number, oldColumn: number, column: number]
  )[];
  added: readonly Row[];
  removed: readonly Row[];
  shifts: readonly ShiftFact[];
  /** Null where readers may differ. */
  parties: Readonly<Record<PartyChange, number>> | null;
  /** Old and new line of each renamed heading above a matrix; null where readers may differ. */
  headings: readonly (readonly [old: number, current: number])[] | null;
  /** Rows that a reader may pair in another way; those of the old revision have negative lines. */
  doubt: readonly Row[];
  /** New rows whose partner is sure and whose shifts are not. */
  doubtfulShifts?: readonly Row[];
  /** Those of the matched rows that the comparison is known not to find; the rest is held against it in full. */
  missed?: RevisionFacts["matched"];
}

interface ShiftFact {
  line: number;
  column?: number;
  duty: string;
  move: string;
  /** Number of the party in the old matrix. */
  from: number | null;
  /** Number of the party in the new matrix. */
  to: number | null;
}

type PartyChange = "added" | "removed" | "renamed";

/** Facts in the words of this test: one line of text for each. */
interface Account {
  matched: string[];
  added: string[];
  removed: string[];
  shifts: string[];
  parties: Readonly<Record<PartyChange, number>> | null;
  headings: string[] | null;
}

/** What the comparison of a revision says, and how to tell its rows. */
interface Observation {
  comparison: DocumentComparison;
  before: Directory;
  after: Directory;
}

/** The rows of one revision by the place where they start. */
type Directory = ReadonlyMap<string, { row: string; parties: readonly string[] }>;

type Start = { start: { line: number; column: number } };

const startOf = ({ start }: Start): string => `${start.line}:${start.column}`;

const rowText = (row: Row): string => (typeof row === "number" ? `${row}` : `${row[0]} column ${row[1]}`);

function directoryOf(model: ResponsibilityModel): Directory {
  return new Map(
    model.matrices.flatMap(({ orientation, activities, parties }) =>
      activities.map(({ range }, index) => {
        const { line } = range.start;
        const row = rowText(orientation === "activities-in-columns" ? [line, index + 1] : line);
        return [startOf(range), { row, parties: parties.map(({ name }) => name) }] as const;
      }),
    ),
  );
}

function rowAt(directory: Directory, range: Start | null): string {
  return (range === null ? undefined : directory.get(startOf(range))?.row) ?? "nowhere";
}

function partyAt(directory: Directory, range: Start | null, party: string | null): string {
  const parties = (range === null ? undefined : directory.get(startOf(range))?.parties) ?? [];
  return partyText(party === null ? null : parties.indexOf(party) + 1);
}

const partyText = (party: number | null): string => (party === null ? "nobody" : `party ${party}`);

const matchText = (old: string, current: string): string => `${old} is ${current}`;

const shiftText = (row: string, duty: string, move: string, from: string, to: string): string =>
  `${row}: ${duty} ${move} from ${from} to ${to}`;

const headingText = (old: number, current: number): string => `${old} is called ${current}`;

function shiftFactText({ line, column, duty, move, from, to }: ShiftFact): string {
  return shiftText(rowText(column === undefined ? line : [line, column]), duty, move, partyText(from), partyText(to));
}

/** The old and the new row of a match. */
function rowsOfMatch([old, current, oldColumn, column]: RevisionFacts["matched"][number]): [string, string] {
  return oldColumn === undefined || column === undefined
    ? [rowText(old), rowText(current)]
    : [rowText([old, oldColumn]), rowText([current, column])];
}

function matchTexts(matches: RevisionFacts["matched"]): string[] {
  return matches.map((match) => matchText(...rowsOfMatch(match))).toSorted();
}

function accountOfFacts(facts: RevisionFacts): Account {
  const missed = facts.missed ?? [];
  const missedTexts = new Set(matchTexts(missed));
  const missedRows = new Set(missed.map((match) => rowsOfMatch(match)[1]));
  return {
    matched: matchTexts(facts.matched).filter((match) => !missedTexts.has(match)),
    added: facts.added.map(rowText).toSorted(),
    removed: facts.removed.map(rowText).toSorted(),
    shifts: facts.shifts
      .filter(({ line, column }) => !missedRows.has(rowText(column === undefined ? line : [line, column])))
      .map(shiftFactText)
      .toSorted(),
    parties: facts.parties,
    headings: facts.headings?.map(([old, current]) => headingText(old, current)).toSorted() ?? null,
  };
}

/** What the comparison says about everything that the facts do not leave open. */
function accountOfComparison({ comparison, before, after }: Observation, facts: RevisionFacts): Account {
  const { changes, matched } = comparison;
  const missed = (facts.missed ?? []).flatMap((match) =>
    rowsOfMatch(match).map((row, side) => (side === 0 ? `-${row}` : row)),
  );
  const doubt = new Set([...facts.doubt.map(rowText), ...missed]);
  const doubtfulShifts = new Set((facts.doubtfulShifts ?? []).map(rowText));
  const isSure = (old: string | null, current: string | null): boolean =>
    !doubt.has(`-${old}`) && !doubt.has(`${current}`);
  const ofKind = (kind: Change["kind"]): readonly Change[] => changes.filter((change) => change.kind === kind);
  const added = ofKind("activity-added").map(({ range }) => rowAt(after, range.after));
  const removed = ofKind("activity-removed").map(({ range }) => rowAt(before, range.before));
  const shifted = changes.filter(({ kind, range }) => {
    const row = rowAt(after, range.after);
    return isShiftKind(kind) && isSure(rowAt(before, range.before), row) && !doubtfulShifts.has(row);
  });
  return {
    matched: matched
      .map((pair) => [rowAt(before, pair.before.range), rowAt(after, pair.after.range)] as const)
      .filter(([old, current]) => isSure(old, current))
      .map(([old, current]) => matchText(old, current))
      .toSorted(),
    added: added.filter((row) => isSure(null, row)).toSorted(),
    removed: removed.filter((row) => isSure(row, null)).toSorted(),
    shifts: shifted.map((change) => shiftChangeText(change, before, after)).toSorted(),
    parties: facts.parties && {
      added: ofKind("party-added").length,
      removed: ofKind("party-removed").length,
      renamed: ofKind("party-renamed").length,
    },
    headings:
      facts.headings &&
      ofKind("section-renamed")
        .map(({ range }) => headingText(range.before?.start.line ?? 0, range.after?.start.line ?? 0))
        .toSorted(),
  };
}

function shiftChangeText({ kind, duty, party, range }: Change, before: Directory, after: Directory): string {
  const from = partyAt(before, range.before, party.before);
  const to = partyAt(after, range.after, party.after);
  return shiftText(rowAt(after, range.after), duty ?? "no duty", kind.slice(kind.lastIndexOf("-") + 1), from, to);
}

/** A pair of revisions of one document, and what its reader says about it. */
interface ReadPair {
  folder: string;
  key: string;
  facts: RevisionFacts | undefined;
}

const known: Readonly<Record<string, RevisionFacts>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "../corpus/revisions.json"), "utf8"),
);

const corpus = process.env["RACI_CORPUS"] ?? "";

const root = join(corpus, "revisions");

const pairs: readonly ReadPair[] = (corpus === "" ? [] : globSync("**/old.md", { cwd: root }))
  .map((path) => dirname(path))
  .toSorted()
  .map((folder) => {
    const key = keyOf(folder);
    return { folder, key, facts: known[key] };
  });

/** Names a pair of revisions by its content, so that the facts need no words of it. */
function keyOf(folder: string): string {
  return ["old.md", "new.md"]
    .map((name) =>
      createHash("sha256")
        .update(readFileSync(join(root, folder, name)))
        .digest("hex")
        .slice(0, 16),
    )
    .join("-");
}

/** Reads and compares the two files in `folder`. */
function observe(folder: string): Observation {
  const read = (name: string): ResponsibilityModel => {
    const path = `${folder}/${name}`;
    return readDocument(decodeText(readFileSync(join(root, path))), { path });
  };
  const [before, after] = [read("old.md"), read("new.md")];
  return { comparison: compareDocuments(before, after), before: directoryOf(before), after: directoryOf(after) };
}

/** Rows that are listed as missed and that the comparison finds. */
function nowFound(folder: string, facts: RevisionFacts): string[] {
  const { matched } = accountOfComparison(observe(folder), { ...facts, doubt: [], missed: [] });
  return matchTexts(facts.missed ?? []).filter((match) => matched.includes(match));
}

function closingLine(agreeing: number): string {
  const all = Object.values(known).flatMap(({ matched }) => matched).length;
  const [some, total] = [agreeing, all].map((count) => count.toLocaleString("en"));
  return corpus === ""
    ? "RACI_CORPUS is not set: real revisions were not compared"
    : `Matched pairs that agree with the reader: ${some} of ${total}`;
}

describe("real revisions", () => {
  let agreeing = 0;

  it("have all been read by somebody", () => {
    const keys = corpus === "" ? [] : Object.keys(known);
    expect(pairs.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
  });

  it.each(pairs.flatMap(({ folder, facts }) => (facts === undefined ? [] : [[folder, facts] as const])))(
    "%s changed as its reader says",
    (folder, facts) => {
      const expected = accountOfFacts(facts);
      const found = accountOfComparison(observe(folder), facts);
      agreeing += expected.matched.filter((match) => found.matched.includes(match)).length;
      expect(found).toEqual(expected);
      expect(nowFound(folder, facts), "found now: take it out of `missed`").toEqual([]);
    },
  );

  afterAll(() => {
    process.stderr.write(`${closingLine(agreeing)}\n`);
  });
});
