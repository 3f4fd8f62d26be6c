import { isShiftKind } from "@raci-kit/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { changesBetween, compareMarkdown } from "./testing/changes.ts";
import { type Chapter, handbook, handbookText } from "./testing/handbook.ts";
import { modelOf } from "./testing/models.ts";

type Row = Chapter["rows"][number];

const places = handbook.flatMap(({ rows }, chapter) =>
  rows.map((row, position) => ({ name: row[0], row, chapter, position })),
);

/** The handbook with one chapter's rows edited. */
function edited(chapter: number, edit: (rows: readonly Row[]) => readonly Row[]): string {
  return handbookText(handbook.map((each, index) => (index === chapter ? { ...each, rows: edit(each.rows) } : each)));
}

describe.each(places)("an edit of “$name”", ({ row, chapter, position }) => {
  const [name, customer, provider] = row;

  it("moves the duties of this row alone when its cells are exchanged", () => {
    const after = edited(chapter, (rows) => rows.with(position, [name, provider, customer]));
    const changes = compareMarkdown(handbookText(), after).documents[0]?.changes ?? [];
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ kind, activity }) => isShiftKind(kind) && activity.after === name)).toBe(true);
  });

  it("removes it alone", () => {
    const after = edited(chapter, (rows) => rows.toSpliced(position, 1));
    expect(changesBetween(handbookText(), after)).toEqual([`activity-removed ${name} > -`]);
  });

  it("rewords it alone", () => {
    const after = edited(chapter, (rows) => rows.with(position, [`${name.toUpperCase()}.`, customer, provider]));
    expect(changesBetween(handbookText(), after)).toEqual([`activity-reworded ${name} > ${name.toUpperCase()}.`]);
  });

  it("moves it alone to the next chapter", () => {
    const next = (chapter + 1) % handbook.length;
    const after = handbookText(
      handbook.map((each, index) => ({
        ...each,
        rows: index === chapter ? each.rows.toSpliced(position, 1) : index === next ? [row, ...each.rows] : each.rows,
      })),
    );
    expect(changesBetween(handbookText(), after)).toEqual([`activity-moved ${name}`]);
  });

  it("adds a row behind it alone", () => {
    const added: Row = ["Negotiate the price of spare hardware", "RA", "I"];
    const after = edited(chapter, (rows) => rows.toSpliced(position + 1, 0, added));
    expect(changesBetween(handbookText(), after)).toEqual(["activity-added - > Negotiate the price of spare hardware"]);
  });
});

/** A row of the edited handbook that knows which row it was. */
interface TrackedRow {
  origin: number;
  cells: readonly string[];
}

const wordings: readonly ((words: readonly string[]) => readonly string[])[] = [
  (words) => words,
  (words) => words,
  (words) => words.toSpliced(Math.floor(words.length / 2), 1),
  (words) => [...words, "where", "needed"],
  (words) => ["Regularly", ...words],
  (words) => [...words.slice(0, -1), `${words.at(-1)}s`],
  (words) => [...words.slice(3), ...words.slice(0, 3)],
  (words) => words.map((word) => (word.length > 6 ? word.slice(0, 3) + word.slice(4) : word)),
];

/** What one commit may do to every row at once. */
const commit = fc.record({
  order: fc.shuffledSubarray(
    places.map((_place, index) => index),
    { minLength: places.length - 3 },
  ),
  wording: fc.array(fc.nat(wordings.length - 1), { minLength: places.length, maxLength: places.length }),
  exchanged: fc.subarray(
    places.map((_place, index) => index),
    { maxLength: 3 },
  ),
  moved: fc.subarray(
    places.map((_place, index) => index),
    { maxLength: 3 },
  ),
});

describe("one commit that rewords, reorders, moves, reassigns and removes rows and renumbers headings", () => {
  it("is undone row by row, without a wrong match", () => {
    fc.assert(
      fc.property(commit, ({ order, wording, exchanged, moved }) => {
        const chapters: TrackedRow[][] = handbook.map(() => []);
        for (const origin of order) {
          const place = places[origin];
          const words = wordings[wording[origin] ?? 0]?.(place?.name.split(" ") ?? []) ?? [];
          const letters = place === undefined ? [] : place.row.slice(1);
          const chapter = ((place?.chapter ?? 0) + (moved.includes(origin) ? 1 : 0)) % handbook.length;
          const cells = exchanged.includes(origin) ? letters.toReversed() : letters;
          chapters[chapter]?.push({ origin, cells: [words.join(" "), ...cells] });
        }
        const parties = ["Customer", "Provider"];
        const before = modelOf(handbook.map(({ title, rows }) => ({ section: [title], parties, rows })));
        const after = modelOf(
          chapters.map((rows, index) => ({
            section: [`${index + 3}. ${handbook[index]?.title.slice(3)}`],
            parties,
            rows: rows.map(({ cells }) => cells),
          })),
        );
        const originOf = new Map(
          after.matrices.flatMap(({ activities }, chapter) =>
            activities.map(({ range }, position) => [range.start.line, chapters[chapter]?.[position]?.origin] as const),
          ),
        );
        const matched = compare([{ before, after }]).documents[0]?.matched ?? [];
        const wrong = matched.filter(
          (pair) => places[originOf.get(pair.after.range.start.line) ?? -1]?.name !== pair.before.activity,
        );
        expect(wrong).toEqual([]);
        expect(matched.length).toBeGreaterThanOrEqual(order.length - 1);
      }),
      { seed: 20_240_328, numRuns: 100 },
    );
  });
});
