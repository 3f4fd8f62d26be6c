import { describe, expect, it } from "vitest";
import { changesBetween, compareMarkdown } from "../testing/changes.ts";
import type { MatrixSketch } from "../testing/models.ts";
import { pairingOf, sceneOf, sideOf, sketch } from "../testing/scenes.ts";
import { page, tableOf } from "../testing/tables.ts";
import { pairTwinTables, settleByPlace } from "./place.ts";

const englishText = page(
  "# Responsibilities (RACI)",
  "## Before subscription",
  tableOf(
    "Activity | Customer | Hoster",
    "Learn about the limits of the service | RA | CI",
    "Host the service in the north | I | RA",
    "Choose the service plan | RA | I",
  ),
  "## Service usage",
  tableOf("Activity | Customer | Hoster", "Retain the logs of the platform | | RA"),
);

const frenchText = page(
  "# Responsabilités (RACI)",
  "## Avant la souscription",
  tableOf(
    "Activité | Client | Hoster",
    "Prendre connaissance des limites du produit | RA | CI",
    "Héberger l'ensemble dans le nord | I | RA",
    "Choisir une offre | RA | I",
  ),
  "## Utilisation",
  tableOf("Activité | Client | Hoster", "Conserver les journaux | | RA"),
);

describe("translated documents", () => {
  it("match row by row where shape and letters agree, with no duty moved", () => {
    expect(changesBetween(englishText, frenchText).map((line) => line.split(" ")[0])).toEqual([
      "section-renamed",
      "section-renamed",
      "party-renamed",
      "activity-reworded",
      "activity-reworded",
      "activity-reworded",
      "section-renamed",
      "activity-reworded",
    ]);
  });

  it("still show a duty that moved in translation", () => {
    const moved = frenchText.replace("Choisir une offre | RA | I", "Choisir une offre | R | AI");
    expect(changesBetween(englishText, moved).filter((line) => line.startsWith("accountable"))).toEqual([
      "accountable-transferred Choose the service plan > Choisir une offre: Customer > Hoster",
    ]);
  });

  it("are matched with less confidence than equal names", () => {
    const { matched } = compareMarkdown(englishText, frenchText).documents[0] ?? { matched: [] };
    expect(matched).toHaveLength(4);
    expect(matched.every(({ confidence }) => confidence >= 0.5 && confidence <= 0.8)).toBe(true);
  });

  it("are not seen where the same words come back in other rows", () => {
    const header = "Activity | Customer | Hoster";
    const before = page(
      "# RACI",
      tableOf(header, "Plan backups | A | R", "Restore customer data | R | A", "Order hardware | I | RA"),
    );
    const after = page(
      "# RACI",
      tableOf(header, "Test restored data | A | R", "Order spare parts | R | A", "Customer reports | I | RA"),
    );
    expect(changesBetween(before, after).filter((line) => line.startsWith("activity-reworded"))).toEqual([]);
  });
});

/** A table of as many rows with these letters; its names say nothing. */
function twin(language: string, rows: readonly string[]): MatrixSketch {
  return sketch(rows.map((cells, index) => `${language} ${index} | ${cells}`));
}

/** The pairs of tables, given those that are pairs already. */
function tablePairs(
  before: readonly MatrixSketch[],
  after: readonly MatrixSketch[],
  ...known: readonly (readonly [number, number])[]
): [number, number][] {
  const pairing = pairingOf(...known);
  pairTwinTables(pairing, sideOf(...before), sideOf(...after));
  return [...pairing.afterOf].toSorted(([left], [right]) => left - right);
}

describe("tables of one shape without a partner", () => {
  const letters = ["A | R", "R | A", "RA |", " | RA", "A | I"];

  const english = twin("activity", letters);
  const french = twin("activité", letters);
  const others = twin("autre", ["I | I", "C | C", "I | C", "C | I", "C | "]);
  const wide: MatrixSketch = {
    parties: ["Ada", "Ben", "Cem"],
    rows: letters.map((cells) => ["x", ...cells.split("|")]),
  };

  it.each<[string, MatrixSketch[], MatrixSketch[], [number, number][], (readonly [number, number])[]?]>([
    ["are pairs", [english], [french], [[0, 0]]],
    [
      "are pairs in order",
      [english, english],
      [french, french],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      "are pairs where three letters in five are the same",
      [english],
      [twin("x", letters.with(0, "I | C").with(1, "C | I"))],
      [[0, 0]],
    ],
    [
      "are none where fewer are",
      [english],
      [twin("x", letters.with(0, "I | C").with(1, "C | I").with(2, "C | C"))],
      [],
    ],
    ["may be longer by a quarter", [twin("x", letters.slice(0, 3))], [twin("y", letters.slice(0, 4))], [[0, 0]]],
    ["may be shorter by a quarter", [twin("x", letters.slice(0, 4))], [twin("y", letters.slice(0, 3))], [[0, 0]]],
    ["may not be longer by a third", [twin("x", letters.slice(0, 2))], [twin("y", letters.slice(0, 3))], []],
    ["have as many parties", [english], [wide], []],
    ["are pairs past others", [english], [others, french], [[0, 1]]],
    ["are not looked for behind those that are pairs", [english, others], [others, french], [[0, 1]]],
    ["are looked for among eight", [english], [...Array.from({ length: 7 }, () => others), french], [[0, 7]]],
    ["are not looked for among more", [english], [...Array.from({ length: 8 }, () => others), french], []],
    [
      "leave alone what has a partner",
      [english, english],
      [french, french],
      [
        [0, 1],
        [1, 0],
      ],
      [[0, 1]],
    ],
    [
      "leave alone what has a partner before them",
      [english, english],
      [french, french],
      [
        [0, 1],
        [1, 0],
      ],
      [[1, 0]],
    ],
    ["are none where they are empty", [twin("x", [])], [twin("y", [])], []],
  ])("%s", (_what, before, after, expected, known = []) => {
    expect(tablePairs(before, after, ...known)).toEqual(expected);
  });

  it("are pairs with less confidence than those of one heading", () => {
    const pairing = pairingOf();
    pairTwinTables(pairing, sideOf(english), sideOf(french));
    expect(pairing.evidence.get(0)).toEqual({ confidence: 0.6, why: "same shape and letters" });
  });
});

/** `0-0 0.8`: the pairs of rows with their confidence, given those that are pairs already. */
function rowPairs(
  before: readonly MatrixSketch[],
  after: readonly MatrixSketch[],
  ...known: readonly (readonly [number, number])[]
): string[] {
  const matrices = pairingOf(...before.map((_table, index) => [index, index] as const));
  const scene = { ...sceneOf(sideOf(...before), sideOf(...after), ...known), matrices };
  settleByPlace(scene);
  return [...scene.rows.afterOf].map(
    ([old, current]) => `${old}-${current} ${scene.rows.evidence.get(old)?.confidence ?? "known"}`,
  );
}

describe("rows of a translated table", () => {
  const cells = ["A | R", "R | A", "RA |", "R | A"];
  const english = ["Plant trees", "Water beds", "Rake leaves", "Mow lawns"];
  const german = ["Bäume pflanzen", "Beete gießen", "Laub rechen", "Gras mähen"];

  /** A table with these names and letters. */
  function named(names: readonly string[], letters: readonly string[] = cells): MatrixSketch {
    return sketch(names.map((name, row) => `${name} | ${letters[row] ?? ""}`));
  }

  const all = ["0-0 0.8", "1-1 0.8", "2-2 0.8", "3-3 0.8"];

  it.each<[string, MatrixSketch[], MatrixSketch[], string[], (readonly [number, number])[]?]>([
    ["are pairs in order", [named(english)], [named(german)], all],
    [
      "are pairs where three letters in four are the same, less sure",
      [named(english)],
      [named(german, cells.with(1, "I | C"))],
      ["0-0 0.73", "1-1 0.5", "2-2 0.73", "3-3 0.73"],
    ],
    [
      "are none where two letters in four are",
      [named(english)],
      [named(german, cells.with(1, "I | C").with(2, "C | I"))],
      [],
    ],
    [
      "are none where all letters are the same",
      [
        named(
          english,
          Array.from({ length: 4 }, () => "A | R"),
        ),
      ],
      [
        named(
          german,
          Array.from({ length: 4 }, () => "A | R"),
        ),
      ],
      [],
    ],
    [
      "are none where words come back",
      [named(english)],
      [named(["Rake trees", "Water gardens", "Plant lawns", "Sow"])],
      [],
    ],
    [
      "are pairs where a few words come back",
      [named(english)],
      [named(["Trees pflanzen", "Lawns gießen", "Laub rechen", "Gras mähen"])],
      all,
    ],
    [
      "keep what is matched in place",
      [named(english)],
      [named(german.with(1, "Water beds"))],
      ["1-1 known", ...all.toSpliced(1, 1)],
      [[1, 1]],
    ],
    [
      "are none where half of them are matched",
      [named(english)],
      [named(german)],
      ["0-0 known", "1-1 known"],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ["are none where a match stands at another place", [named(english)], [named(german)], ["1-2 known"], [[1, 2]]],
    [
      "are none where a match came from another table",
      [named(english), named(["Sow"])],
      [named(german), named(["Dig"])],
      ["4-1 known"],
      [[4, 1]],
    ],
    [
      "are none where a match went to another table",
      [named(english), named(["Sow"])],
      [named(german), named(["Dig"])],
      ["1-4 known"],
      [[1, 4]],
    ],
    [
      "are pairs beside a table with other letters",
      [named(english), named(["Sow", "Weed"], ["A | R", "R | A"])],
      [named(german), named(["Säen", "Jäten"], ["I | C", "C | I"])],
      all,
    ],
    [
      "are pairs of the same number where another has the same letters",
      [named(["Plant trees", "Water beds 12", "Rake leaves"], ["A | R", "R | A", "RA |"])],
      [named(["Bäume pflanzen", "Beete gießen", "Becken 12", "Laub rechen"], ["A | R", "R | A", "R | A", "RA |"])],
      ["0-0 0.73", "1-2 0.73", "2-3 0.73"],
    ],
  ])("%s", (_what, before, after, expected, known = []) => {
    expect(rowPairs(before, after, ...known)).toEqual(expected);
  });
});
