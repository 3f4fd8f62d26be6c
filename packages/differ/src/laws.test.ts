import { type Comparison, duties, type Duty, dutyOf, isShiftKind, type ResponsibilityModel } from "@raci-kit/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { modelOf, type MatrixSketch } from "./testing/models.ts";

const run = { seed: 20_240_328, numRuns: 150 };

const verbs = ["Plan", "Restore", "Review", "Delete", "Report", "Install"];
const objects = ["backups", "access rights", "incidents", "the database", "customer data", "encryption keys"];
const parties = ["Customer", "Provider", "Auditor"];

const activityName = fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...objects)).map((words) => words.join(" "));
const cell = fc.constantFrom("", "R", "A", "RA", "C", "I", "CI");
const row = fc.tuple(activityName, cell, cell, cell);
const matrix = (section: string): fc.Arbitrary<MatrixSketch> =>
  fc
    .record({
      columns: fc.subarray(parties, { minLength: 2 }),
      rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    })
    .map(({ columns, rows }) => ({ section: [section], parties: columns, rows }));
const model = fc.tuple(matrix("Operations"), matrix("Security")).map((matrices) => modelOf(matrices));

/** Rows with names of their own, so that each can only be itself. */
const distinctRows = fc.uniqueArray(row, { minLength: 2, maxLength: 8, selector: ([name]) => name });

function diff(before: ResponsibilityModel, after: ResponsibilityModel): Comparison {
  return compare([{ before, after }]);
}

function changesOf({ documents }: Comparison): Comparison["documents"][number]["changes"] {
  return documents.flatMap(({ changes }) => changes);
}

/** `accountable Customer` for every duty in the row of this line. */
function dutiesAt(document: ResponsibilityModel, line: number): Set<string> {
  for (const { activities, scheme } of document.matrices) {
    const activity = activities.find(({ range }) => range.start.line === line);
    if (activity !== undefined) {
      return new Set(
        activity.assignments.flatMap(({ party, roles }) => roles.map((letter) => `${dutyOf(scheme, letter)} ${party}`)),
      );
    }
  }
  return new Set();
}

/** The kind that the same fact has when the revisions are exchanged. */
function mirrored(kind: string): string {
  const isShift = duties.some((duty) => kind.startsWith(`${duty}-`));
  const opposites: Readonly<Record<string, string>> = {
    assigned: "removed",
    added: "removed",
    removed: isShift ? "assigned" : "added",
  };
  return kind.replace(/[^-]+$/u, (move) => opposites[move] ?? move);
}

function rowCount({ matrices }: ResponsibilityModel): number {
  return matrices.flatMap(({ activities }) => activities).length;
}

describe("laws of comparing", () => {
  it("a document does not differ from itself", () => {
    fc.assert(
      fc.property(model, (document) => {
        const comparison = diff(document, structuredClone(document));
        expect(changesOf(comparison)).toEqual([]);
        expect(comparison.summary.bump).toBe("none");
        expect(comparison.documents[0]?.matched).toHaveLength(rowCount(document));
      }),
      run,
    );
  });

  it("the order of rows moves no duty, adds nothing and removes nothing", () => {
    const shuffled = distinctRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const comparison = diff(modelOf([{ parties, rows }]), modelOf([{ parties, rows: others }]));
        expect(new Set(changesOf(comparison).map(({ kind }) => kind))).toEqual(
          new Set(rows.some((each, index) => each !== others[index]) ? ["activity-reordered"] : []),
        );
      }),
      run,
    );
  });

  it("what is assigned one way is removed the other way", () => {
    const edited = distinctRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.tuple(...rows.map(([name]) => fc.tuple(fc.constant(name), cell, cell, cell)))),
    );
    fc.assert(
      fc.property(edited, ([rows, others]) => {
        const [before, after] = [modelOf([{ parties, rows }]), modelOf([{ parties, rows: others.slice(1) }])];
        const forth = changesOf(diff(before, after)).map(
          ({ kind, activity }) => `${kind} ${activity.before ?? activity.after}`,
        );
        const back = changesOf(diff(after, before)).map(
          ({ kind, activity }) => `${mirrored(kind)} ${activity.before ?? activity.after}`,
        );
        expect(back.toSorted()).toEqual(forth.toSorted());
      }),
      run,
    );
  });

  it("matches and shifts together turn the old duties into the new ones", () => {
    fc.assert(
      fc.property(model, model, (before, after) => {
        const [document] = diff(before, after).documents;
        const shifts = document?.changes.filter(({ kind }) => isShiftKind(kind)) ?? [];
        for (const pair of document?.matched ?? []) {
          const [oldLine, newLine] = [pair.before.range.start.line, pair.after.range.start.line];
          const held = dutiesAt(before, oldLine);
          const own = shifts.filter(
            ({ range }) => range.before?.start.line === oldLine && range.after?.start.line === newLine,
          );
          for (const { duty, party } of own) {
            held.delete(`${duty} ${party.before}`);
          }
          for (const { duty, party } of own.filter((shift) => shift.party.after !== null)) {
            held.add(`${duty} ${party.after}`);
          }
          expect(held).toEqual(dutiesAt(after, newLine));
        }
      }),
      run,
    );
  });

  it("every row is matched, added, removed or part of a split or merge", () => {
    fc.assert(
      fc.property(model, model, (before, after) => {
        const [document] = diff(before, after).documents;
        const named = (kind: string, end: "before" | "after"): number =>
          document?.changes.filter((change) => change.kind === kind && change.range[end] !== null).length ?? 0;
        const linesOf = (end: "before" | "after"): Set<number> =>
          new Set(document?.matched.map((pair) => pair[end].range.start.line));
        expect(linesOf("before").size + named("activity-removed", "before")).toBe(rowCount(before));
        expect(linesOf("after").size + named("activity-added", "after")).toBe(rowCount(after));
      }),
      run,
    );
  });

  it("what parties gain and lose explains their letters", () => {
    fc.assert(
      fc.property(model, model, (before, after) => {
        const letterOf: Partial<Record<Duty, string>> = {
          accountable: "A",
          responsible: "R",
          consulted: "C",
          informed: "I",
        };
        const { parties: accounts, documents } = diff(before, after);
        const divided = documents[0]?.changes.some(
          ({ kind }) => kind === "activity-split" || kind === "activity-merged",
        );
        fc.pre(divided !== true);
        for (const account of accounts) {
          for (const [duty, letter] of Object.entries(letterOf)) {
            const gained = account.gained.filter((movement) => movement.duty === duty).length;
            const lost = account.lost.filter((movement) => movement.duty === duty).length;
            expect((account.after[letter] ?? 0) - (account.before[letter] ?? 0)).toBe(gained - lost);
          }
        }
      }),
      run,
    );
  });

  it("no two changes of a document have one fingerprint", () => {
    fc.assert(
      fc.property(model, model, (before, after) => {
        const fingerprints = changesOf(diff(before, after)).map(({ fingerprint }) => fingerprint);
        expect(new Set(fingerprints).size).toBe(fingerprints.length);
      }),
      run,
    );
  });
});
