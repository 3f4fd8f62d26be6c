import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readDocument } from "@raci-kit/markdown";
import type { BaselineEntry, Finding } from "@raci-kit/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lint } from "../lint.ts";
import { dedent } from "../rule/dedent.ts";
import { applyBaseline, baselineOf, createBaseline } from "./baseline.ts";
import { BaselineError, readBaseline, writeBaseline } from "./baseline-file.ts";

const office = dedent`
  # Front office

  | Activity       | Reception | Caretaker |
  | -------------- | --------- | --------- |
  | Greet visitors | RA        | I         |
  | Lock the doors | A         | RA        |
  | Water plants   | RA        | A         |
`;

function find(text: string, name = "office.md"): readonly Finding[] {
  return lint([readDocument(text, { path: name })]).findings;
}

function messages(findings: readonly Finding[]): string[] {
  return findings.map(({ message }) => message);
}

describe("a baseline", () => {
  const baseline = createBaseline(find(office));

  test("tells where each known finding stands", () => {
    expect(baseline.entries.map(({ rule, place }) => `${rule} ${place}`).toSorted()).toEqual([
      "single-accountable Lock the doors",
      "single-accountable Water plants",
    ]);
  });

  test("knows what it was made from, after rows moved and were reformatted too", () => {
    const moved = office.replace(/(\| Lock.*\n)(\| Water.*\n)/u, "$2$1").replace("| A         | RA", "| **A** | RA");
    for (const text of [office, moved]) {
      const { findings, baselined, stale } = applyBaseline(find(text), baseline);
      expect([findings, stale]).toEqual([[], []]);
      expect(baselined).toHaveLength(2);
    }
  });

  test("reports a problem that takes the place of another", () => {
    const swapped = office
      .replace("| Water plants   | RA        | A         |", "| Water plants   | RA        | I         |")
      .replace("| Greet visitors | RA        | I         |", "| Greet visitors | RA        | A         |");
    const { findings, baselined, stale } = applyBaseline(find(swapped), baseline);
    expect(messages(findings)).toEqual([
      '"Greet visitors" has 2 accountable parties, "Reception" and "Caretaker", expected exactly one.',
    ]);
    expect(baselined).toHaveLength(1);
    expect(stale.map(({ place }) => place)).toEqual(["Water plants"]);
  });

  test("tells twins apart: a second one is new, a lost one is stale", () => {
    const once = `${office}| Sweep          | A         | A         |\n`;
    const twice = `${once}| Sweep          | A         | A         |\n`;
    const [first, second] = [once, twice].map((text) =>
      find(text).filter(({ rule, place }) => rule === "single-accountable" && place?.activity === "Sweep"),
    );
    expect(applyBaseline(second ?? [], createBaseline(first ?? [])).findings).toHaveLength(1);
    expect(applyBaseline(first ?? [], createBaseline(second ?? [])).stale).toHaveLength(1);
  });

  test("calls no entry stale whose document was not looked at", () => {
    expect(applyBaseline([], baseline).stale).toHaveLength(2);
    expect(applyBaseline([], baseline, ({ path: name }) => name !== "office.md").stale).toEqual([]);
  });
});

describe("a baseline file", () => {
  const baseline = createBaseline([...find(office, "b.md"), ...find(office, "a.md")]);

  test("has one line an entry, ordered by path and fingerprint, and the version behind them", () => {
    expect(writeBaseline(baseline)).toMatchInlineSnapshot(`
      "{
        "90e16b6d31bee3be": { "path": "a.md", "rule": "single-accountable", "place": "Lock the doors" },
        "b091eaf54d001b4c": { "path": "a.md", "rule": "single-accountable", "place": "Water plants" },
        "6e94c59e5feaa984": { "path": "b.md", "rule": "single-accountable", "place": "Lock the doors" },
        "f2ffb9fdadc0dffc": { "path": "b.md", "rule": "single-accountable", "place": "Water plants" },
        "version": 1
      }
      "
    `);
  });

  test("is read back as it was written, in whatever order its lines stand", () => {
    const text = writeBaseline(baseline);
    expect(readBaseline(text)).toEqual(baseline);
    const [open = "", ...rest] = text.trimEnd().split("\n");
    const shuffled = [open, ...rest.slice(0, -2).toReversed(), ...rest.slice(-2)].join("\n");
    expect(readBaseline(shuffled)).toEqual(baseline);
  });

  test.each([
    { text: "", says: "Found no JSON: " },
    { text: "[]", says: "Found no baseline: expected an object, found []." },
    { text: '{ "version": 2 }', says: "Found no baseline: expected version: 1, found 2." },
    {
      text: '{ "abc": { "path": "a.md" }, "version": 1 }',
      says: "Found no baseline: expected abc: rule: a text, found nothing.",
    },
    { text: "<<<<<<< ours\n{}", says: "Found the marks of a merge conflict" },
  ])("$text is refused", ({ text, says }) => {
    expect(() => readBaseline(text)).toThrow(BaselineError);
    expect(() => readBaseline(text)).toThrow(says);
  });

  const entry = fc.record<BaselineEntry>({
    path: fc.constantFrom("a.md", "docs/b.md", 'docs/ü "x".md'),
    fingerprint: fc.stringMatching(/^[\da-f]{16}$/u),
    rule: fc.constantFrom("known-role", "row-shape"),
    place: fc.string(),
  });

  test("holds any entries", () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const one = baselineOf(entries);
        expect(readBaseline(writeBaseline(one))).toEqual(one);
        expect(writeBaseline(one).split("\n")).toHaveLength(one.entries.length + 4);
      }),
      { seed: 5 },
    );
  });
});

describe("baselines of two branches", () => {
  test("merge without a conflict when they add and prune entries of different rows", () => {
    const base = known("20", "40", "60");
    const theirs = known("20", "40", "60", "70");
    expect(merge(known("10", "20", "40", "60"), base, theirs)).toBe(known("10", "20", "40", "60", "70"));
    expect(merge(known("40", "60"), base, theirs)).toBe(known("40", "60", "70"));
  });

  test("keep all entries with merge=union, also where both add some in one place", () => {
    const merged = merge(known("20", "30", "40"), known("20", "40"), known("20", "25", "30", "40"), "--union");
    expect(writeBaseline(readBaseline(merged))).toBe(known("20", "25", "30", "40"));
  });
});

/** A baseline of one document that knows these places. */
function known(...places: readonly string[]): string {
  const entries = places.map((place) => ({ path: "a.md", fingerprint: place.repeat(8), rule: "row-shape", place }));
  return writeBaseline(baselineOf(entries));
}

/** Merges three versions of a file the way git does. */
function merge(ours: string, base: string, theirs: string, ...options: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), "raci-baseline-"));
  try {
    const files = [ours, base, theirs].map((text, index) => {
      const file = path.join(folder, String(index));
      writeFileSync(file, text);
      return file;
    });
    return execFileSync("git", ["merge-file", "--stdout", ...options, ...files], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
