import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { comparisonOf, documentComparison, rowAt, shift, structural } from "../../testing/comparisons.ts";
import { model } from "../../testing/results.ts";
import { matchedBy, matrixAt } from "../../testing/revisions.ts";
import { comparisonAsSideBySide } from "./comparison-as-side-by-side.ts";

const before = model([
  matrixAt(10, "3. Incidents", ["Customer", "運用チーム"], {
    "Notify the authorities of an incident": ["A", "R"],
    "Analyse an incident": ["I", "RA"],
    "Change the tapes": ["I", "RA"],
    "Write the report": ["C", "AR"],
    "Read the report": ["RA", ""],
  }),
  matrixAt(30, "4. Backups", ["Customer", "運用チーム"], {
    "Plan the backups 🚀": ["RA", ""],
    "Run the backups": ["I", "RA"],
  }),
  matrixAt(40, "5. Contract", ["Customer", "運用チーム"], { "Sign the contract": ["RA", "C"] }),
]);

const after = model([
  matrixAt(11, "3. Incidents", ["Customer", "運用チーム", "Legal"], {
    "Notify the authorities of an incident": ["", "RA", "C"],
    "Analyse every incident": ["I", "RA", ""],
    "Read the report": ["RA", "", ""],
    "Rotate the keys": ["A", "R", ""],
    "Write the report": ["C", "RA", ""],
    "Plan the backups 🚀": ["RA", "", ""],
  }),
  matrixAt(30, "4. Backups", ["Client", "運用チーム"], { "Run the backups": ["I", "RA"] }),
  matrixAt(40, "5. Contract", ["Customer", "運用チーム"], { "Sign the contract": ["RA", "C"] }),
]);

const reordered = structural("activity-reordered", "patch", {
  activity: { before: "Read the report", after: "Read the report" },
  range: { before: rowAt(16), after: rowAt(15) },
});

const comparison = comparisonOf([
  documentComparison(
    [
      shift("accountable", ["Customer", "運用チーム"], "Notify the authorities of an incident"),
      structural("party-renamed", "patch", { party: { before: "Customer", after: "Client" } }),
      reordered,
    ],
    {
      matched: matchedBy(before, after, [
        ["Notify the authorities of an incident", "Notify the authorities of an incident"],
        ["Analyse an incident", "Analyse every incident"],
        ["Write the report", "Write the report"],
        ["Read the report", "Read the report"],
        ["Plan the backups 🚀", "Plan the backups 🚀"],
        ["Run the backups", "Run the backups"],
        ["Sign the contract", "Sign the contract"],
      ]),
    },
  ),
]);

function drawn(width: number, colour = false): string {
  return comparisonAsSideBySide(comparison, [before], [after], { colour, width });
}

/** Two revisions of one matrix; activities of the same name are matched, and `names` besides. */
function compared(
  olds: Readonly<Record<string, readonly string[]>>,
  currents: Readonly<Record<string, readonly string[]>>,
  names: readonly (readonly [string, string])[] = [],
  style = { colour: false, width: 80 },
): string {
  const [old, current] = [olds, currents].map((rows) =>
    model([matrixAt(10, "Operations", ["Customer", "Legal"], rows)]),
  );
  const own = Object.keys(olds).map((name) => [name, name] as const);
  const matched = old === undefined || current === undefined ? [] : matchedBy(old, current, [...own, ...names]);
  const text = comparisonAsSideBySide(
    comparisonOf([documentComparison([], { matched })]),
    old === undefined ? [] : [old],
    current === undefined ? [] : [current],
    style,
  );
  return text.split("\n").slice(6).join("\n");
}

describe("comparisonAsSideBySide", () => {
  test("draws both revisions beside each other, names cut to the page", () => {
    expect(drawn(110)).toBe(`\
1 duty moves: 運用チーム becomes accountable for "Notify the authorities of an incident", was Customer. Also 1 activity reordered, 1 party renamed.

+ added   - removed   ~ changed   > moved

model.md

3. Incidents  line 11
   Before                        Customer   運用チーム │  After                  Customer   運用チーム  +Legal
  ────────────────────────────  ─────────  ─────────── │ ─────────────────────  ─────────  ───────────  ──────
~  Notify the authorities of…   -A         ~R          │  Notify the authorit…             ~RA          +C
~ ~Analyse an incident           I          RA         │ ~Analyse every incid…   I          RA
-  Change the tapes              I          RA         │
>  Read the report               RA                    │  Read the report        RA
+                                                      │  Rotate the keys        A          R
   Write the report              C          AR         │  Write the report       C          RA
>  Plan the backups 🚀           RA                    │  Plan the backups 🚀    RA

4. Backups  line 30
   Before               ~Customer   運用チーム │  After            ~Client   運用チーム
  ────────────────────  ─────────  ─────────── │ ────────────────  ───────  ───────────
>  Plan the backups 🚀   RA                    │
   Run the backups       I          RA         │  Run the backups   I        RA
`);
  });

  test("draws one table where there is no room for two", () => {
    expect(drawn(72)).toBe(`\
1 duty moves: 運用チーム becomes accountable for "Notify the authorities of an incident", was Customer. Also 1 activity reordered, 1 party renamed.

+ added   - removed   ~ changed   > moved

model.md

3. Incidents  line 11
  Activity                                  Customer  運用チーム  +Legal
  ────────────────────────────────────────  ────────  ──────────  ──────
~ Notify the authorities of an incident     -A        R → RA      +C
~ Analyse an incident → Analyse every       I         RA
  incident
- Change the tapes                          I         RA
> Read the report                           RA
+ Rotate the keys                           A         R
  Write the report                          C         RA
> Plan the backups 🚀                       RA

4. Backups  line 30
  Activity             Customer → Client  運用チーム
  ───────────────────  ─────────────────  ──────────
> Plan the backups 🚀  RA
  Run the backups      I                  RA
`);
  });

  test("shows rows that were split and merged beside each of their parts", () => {
    expect(
      compared(
        { Plan: ["RA", ""], Build: ["", "R"], Test: ["", "R"] },
        { "Plan inside": ["RA", ""], "Plan outside": ["", "RA"], "Build and test": ["", "R"] },
        [
          ["Plan", "Plan inside"],
          ["Plan", "Plan outside"],
          ["Build", "Build and test"],
          ["Test", "Build and test"],
        ],
      ),
    ).toBe(`\
Operations  line 10
   Before   Customer   Legal │  After            Customer   Legal
  ───────  ─────────  ────── │ ───────────────  ─────────  ──────
~ ~Plan     RA               │ ~Plan inside      RA
~ ~Plan    -RA               │ ~Plan outside               +RA
~ ~Build               R     │ ~Build and test              R
~ ~Test                R     │ ~Build and test              R
`);
  });

  test("knows a party under the names of several tables", () => {
    const old = model([
      matrixAt(10, "Operations", ["Customer", "Legal"], { Plan: ["RA", ""], Sign: ["", "A"] }),
      matrixAt(20, "Backups", ["Client", "Legal", "Legal"], { Back: ["RA", "C", "I"] }),
    ]);
    const current = model([
      matrixAt(10, "Operations", ["Customer", "Legal"], { Plan: ["RA", ""], Sign: ["", "A"], Back: ["RA", "C"] }),
    ]);
    const names = ["Plan", "Sign", "Back"].map((name) => [name, name] as const);
    const renamed = structural("party-renamed", "patch", { party: { before: "Client", after: "Customer" } });
    const result = comparisonOf([documentComparison([renamed], { matched: matchedBy(old, current, names) })]);
    const text = comparisonAsSideBySide(result, [old], [current], { colour: false, width: 100 });
    expect(text.split("\n").slice(6).join("\n")).toBe(`\
Backups → Operations  line 10
   Before   Customer   Legal  -Legal │  After   Customer   Legal
  ───────  ─────────  ──────  ────── │ ──────  ─────────  ──────
   Plan     RA                       │  Plan    RA
   Sign                A             │  Sign               A
~  Back     RA         C      -I     │  Back    RA         C
`);
    const narrow = comparisonAsSideBySide(result, [old], [current], { colour: false, width: 50 });
    expect(narrow.split("\n").slice(6).join("\n")).toBe(`\
Backups → Operations  line 10
  Activity  Customer  Legal  -Legal
  ────────  ────────  ─────  ──────
  Plan      RA
  Sign                A
~ Back      RA        C      -I
`);
  });

  test("leaves out what is far from any change", () => {
    const rows = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`Task ${index}`, ["R", "A"]]));
    expect(compared(rows, { ...rows, "Task 6": ["R", "A"], "Task 10": ["", "RA"], "Task 16": ["RA", ""] })).toBe(`\
Operations  line 10
   Before    Customer   Legal │  After     Customer   Legal
  ────────  ─────────  ────── │ ────────  ─────────  ──────
   … 8 unchanged activities
   Task 8    R          A     │  Task 8    R          A
   Task 9    R          A     │  Task 9    R          A
~  Task 10  -R         ~A     │  Task 10             ~RA
   Task 11   R          A     │  Task 11   R          A
   Task 12   R          A     │  Task 12   R          A
   Task 13   R          A     │  Task 13   R          A
   Task 14   R          A     │  Task 14   R          A
   Task 15   R          A     │  Task 15   R          A
~  Task 16  ~R         -A     │  Task 16  ~RA
   Task 17   R          A     │  Task 17   R          A
   Task 18   R          A     │  Task 18   R          A
   Task 19   R          A     │  Task 19   R          A
`);
  });

  test("shows a document that came or went beside nothing", () => {
    const added = comparisonOf([documentComparison([], { path: "model.md", previousPath: null })]);
    const small = model([matrixAt(10, "Operations", ["Customer", ""], { Plan: ["RA", ""], "": ["", "I"] })]);
    const style = { colour: false, width: 80 };
    expect(comparisonAsSideBySide(added, [], [small], style)).toBe(`\
No duty moves, nothing else changed.

+ added   - removed   ~ changed   > moved

model.md

Operations  line 10
   Before │  After       Customer   (no name)
  ─────── │ ──────────  ─────────  ──────────
+         │  Plan        RA
+         │  (no name)              I
`);
    const removed = comparisonOf([documentComparison([structural("document-removed", "major")])]);
    expect(comparisonAsSideBySide(removed, [small], [], style)).toBe(`\
No duty moves: 1 document removed.

+ added   - removed   ~ changed   > moved

model.md

Operations  line 10
   Before      Customer   (no name) │  After
  ──────────  ─────────  ────────── │ ──────
-  Plan        RA                   │
-  (no name)              I         │
`);
  });

  test("says nothing but the verdict when no matrix differs", () => {
    const names = before.matrices.flatMap((matrix) => matrix.activities.map(({ name }) => [name, name] as const));
    const same = comparisonOf([documentComparison([], { matched: matchedBy(before, before, names) })]);
    const style = { colour: false, width: 80, language: "fr" as const };
    expect(comparisonAsSideBySide(same, [before], [before], style)).toBe(`\
Aucune responsabilité ne change, et rien d’autre non plus.
`);
  });

  test("paints what differs and marks it all the same", () => {
    const lines = drawn(110, true).split("\n");
    expect(
      lines
        .filter((line) => /Rotate|authorities|Change/u.test(line))
        .slice(1)
        .join("\n"),
    ).toBe(`\
\u001b[33m~\u001b[39m  Notify the authorities of…   \u001b[31m-A\u001b[39m         \u001b[33m~R\u001b[39m         \u001b[2m │ \u001b[22m Notify the authorit…             \u001b[33m~RA\u001b[39m          \u001b[32m+C\u001b[39m
\u001b[31m-\u001b[39m  \u001b[31mChange the tapes\u001b[39m              \u001b[31mI\u001b[39m          \u001b[31mRA\u001b[39m        \u001b[2m │ \u001b[22m
\u001b[32m+\u001b[39m                                                     \u001b[2m │ \u001b[22m \u001b[32mRotate the keys\u001b[39m        \u001b[32mA\u001b[39m          \u001b[32mR\u001b[39m`);
  });

  test("speaks the reader's language", () => {
    const german = comparisonAsSideBySide(comparison, [before], [after], { colour: false, width: 110, language: "de" });
    expect(german.split("\n").slice(2, 8).join("\n")).toBe(`\
+ hinzugefügt   - entfernt   ~ geändert   > verschoben

model.md

3. Incidents  Zeile 11
   Vorher                        Customer   運用チーム │  Nachher                Customer   運用チーム  +Legal`);
  });

  test("fits the page, whatever the names", () => {
    const name = fc.oneof(
      fc.constantFrom("Plan", "責任者が通知する", "👩‍👩‍👧‍👦 family", "x".repeat(90)),
      fc.string({ unit: "grapheme" }),
    );
    const cells = fc.array(fc.constantFrom("", "R", "RA", "C"), { minLength: 3, maxLength: 3 });
    const rows = fc.dictionary(name, cells, { minKeys: 1, maxKeys: 6 });
    const parties = fc.array(name, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        rows,
        rows,
        parties,
        parties,
        fc.integer({ min: 40, max: 160 }),
        (olds, currents, old, current, width) => {
          const [left, right] = [matrixAt(10, "Operations", old, olds), matrixAt(10, "Operations", current, currents)];
          const names = Object.keys(olds).map((each) => [each, each] as const);
          const matched = matchedBy(model([left]), model([right]), names);
          const result = comparisonOf([documentComparison([], { matched })]);
          const text = comparisonAsSideBySide(result, [model([left])], [model([right])], { colour: false, width });
          const widths = text
            .split("\n")
            .slice(1)
            .map((line) => stringWidth(line));
          expect(Math.max(...widths)).toBeLessThanOrEqual(width);
        },
      ),
      { seed: 4 },
    );
  });
});
