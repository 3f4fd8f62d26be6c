import { importCsv, type MatrixContent } from "@raci-kit/markdown";
import { raci, type Matrix } from "@raci-kit/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowAt } from "../testing/comparisons.ts";
import { hostileTexts } from "../testing/hostile.ts";
import { matrix, model } from "../testing/results.ts";
import { exportCsv } from "./export-csv.ts";

function section(...titles: string[]): Matrix["section"] {
  return titles.map((title, index) => ({ title, depth: index + 1, range: rowAt(index + 1) }));
}

describe("exportCsv", () => {
  test("writes a row for each activity and a column for each party", () => {
    const backups = matrix(["Customer", "Provider"], { "Choose, keep": ["RA", "CI"], "Run the job": ["", "RA"] });
    const alarms = matrix(
      ["Provider", "Partner", "Auditor"],
      { Call: ["A", "R", ""] },
      { section: section("Operations", "Alarms") },
    );
    expect(exportCsv([model([backups, alarms], { path: "a.md" }), model([], { path: "empty.md" })])).toBe(
      [
        "document,section,group,activity,Customer,Provider,Partner,Auditor",
        'a.md,Operations,,"Choose, keep",RA,CI,,',
        "a.md,Operations,,Run the job,,RA,,",
        "a.md,Operations > Alarms,,Call,,A,R,-",
        "",
      ].join("\r\n"),
    );
  });

  test("writes ids and groups where there are any, and keeps parties of one name apart", () => {
    const plain = matrix(["Ops", "Ops"], { Dump: ["R", "A"], Restore: ["A", "C"] });
    const [first, second] = plain.activities;
    const activities = [first, second].flatMap((activity) => activity ?? []);
    const marked = activities.map((activity, row) =>
      row === 0 ? activity : { ...activity, id: "B-2", group: "Night" },
    );
    expect(exportCsv([model([{ ...plain, activities: marked }])])).toBe(
      [
        "document,section,group,id,activity,Ops,Ops",
        "model.md,Operations,,,Dump,R,A",
        "model.md,Operations,Night,B-2,Restore,A,C",
        "",
      ].join("\r\n"),
    );
  });

  test("keeps spreadsheets from running what a document says", () => {
    const hostile = matrix(["@Ops"], { "=1+1": ["R"], "-cmd": [""] }, { section: section("+S") });
    const csv = exportCsv([model([hostile], { path: "=a.md" })]);
    expect(csv.split("\r\n").slice(0, 3)).toEqual([
      "document,section,group,activity,'@Ops",
      "'=a.md,'+S,,'=1+1,R",
      "'=a.md,'+S,,'-cmd,",
    ]);
  });
});

/** What must survive the way through a CSV text. Matrices share its columns: their own order of parties does not. */
function contentOf({ section: path, parties, activities }: MatrixContent): unknown {
  const order = [...parties.keys()].toSorted((left, right) => {
    const [one, other] = [parties[left]?.name ?? "", parties[right]?.name ?? ""];
    return one === other ? left - right : one < other ? -1 : 1;
  });
  return [
    path.map(({ title }) => title),
    order.map((party) => parties[party]?.name),
    activities.map(({ name, id, group, assignments }) => [
      name,
      id,
      group,
      order.map((party) => assignments[party]?.roles),
    ]),
  ];
}

function titleOf({ section: path }: Matrix): string {
  return path.map(({ title }) => title).join(" > ");
}

describe("export and import", () => {
  const names = fc
    .oneof(
      fc.constantFrom(...hostileTexts),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom("'", "=", "-", ">", " ", "\\", '"', ",", ";", "a"),
        minLength: 1,
        maxLength: 6,
      }),
    )
    // Names as the reader gives them: white space collapsed, no id in braces, nothing invisible or unprintable in them.
    .map((name) =>
      name
        .replaceAll("{#", "{ #")
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
        .normalize("NFC")
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .filter((name) => name !== "");
  const letters = raci.roles.map((role) => role.letter);
  const row = fc.record({
    name: names,
    id: fc.option(names, { freq: 3 }),
    group: fc.option(names, { freq: 3 }),
    cells: fc.array(fc.subarray(letters), { minLength: 3, maxLength: 3 }),
  });
  const matrices = fc
    .record({
      parties: fc.array(names, { minLength: 1, maxLength: 3 }),
      rows: fc.array(row, { minLength: 1, maxLength: 4 }),
      titles: fc.array(names, { maxLength: 2 }),
    })
    .map(({ parties, rows, titles }): Matrix => {
      const activities = rows.flatMap(({ name, id, group, cells }, index) => {
        const written = cells.map((cell) => (index === 0 && cell.length === 0 ? "A" : cell.join("")));
        return matrix(parties, { [name]: written }).activities.map((activity) => ({ ...activity, id, group }));
      });
      return { ...matrix(parties, {}, { section: section(...titles) }), activities };
    });
  const documents = fc.uniqueArray(
    fc.tuple(names, fc.uniqueArray(matrices, { selector: titleOf, minLength: 1, maxLength: 3 })),
    { selector: ([path]) => path, minLength: 1, maxLength: 3 },
  );

  test("give the same parties, activities, groups and roles", () => {
    fc.assert(
      fc.property(documents, (written) => {
        const models = written.map(([path, own]) => model(own, { path }));
        const result = importCsv(exportCsv(models), { scheme: raci });
        const read = result.kind === "documents" ? result.documents : [];
        expect(read.map(({ path, matrices: own }) => [path, own.map(contentOf)])).toEqual(
          written.map(([path, own]) => [path, own.map(contentOf)]),
        );
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  test("keep a party that has no role", () => {
    const idle = matrix(["Ops", "Auditor"], { Dump: ["RA", ""] });
    const other = matrix(["Ops", "Partner"], { Call: ["A", "R"] }, { section: section("Alarms") });
    const result = importCsv(exportCsv([model([idle, other])]));
    expect(result).toMatchObject({
      documents: [
        { matrices: [{ parties: [{ name: "Ops" }, { name: "Auditor" }] }, { parties: [{}, { name: "Partner" }] }] },
      ],
    });
  });
});
