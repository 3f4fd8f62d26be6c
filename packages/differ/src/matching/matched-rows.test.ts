import { expect, it } from "vitest";
import { namesOnly, sideOf } from "../testing/scenes.ts";
import type { Division } from "./divisions.ts";
import { addedRows, matchedRows, removedRows } from "./matched-rows.ts";
import { emptyPairing, settle } from "./pairing.ts";
import type { Row } from "./side.ts";

const olds = ["a", "b", "c", "d", "e", "f"];
const news = ["u", "v", "w", "x", "y", "z"];

/** Rows a to f and u to z, of which these are matched by name. */
function matching(pairs: readonly string[], divisions: readonly Division[] = []): Parameters<typeof matchedRows>[0] {
  const [before, after] = [sideOf(namesOnly(...olds)), sideOf(namesOnly(...news))];
  const rows = emptyPairing();
  for (const [old = "", current = ""] of pairs.map((pair) => pair.split(""))) {
    settle(rows, olds.indexOf(old), news.indexOf(current), { confidence: 0.9, why: "same name" });
  }
  return { before, after, rows, divisions };
}

const namesOf = (rows: readonly Row[]): string => rows.map(({ activity }) => activity.name).join("");

const split: Division = { kind: "split", whole: 0, parts: [1, 2, 4] };
const merge: Division = { kind: "merge", whole: 3, parts: [2, 1] };

it("lists pairs in the order of the new revision, with further parts of splits and merges", () => {
  const shown = matchedRows(matching(["cx", "av", "fu"], [split, merge])).map(
    ({ before, after, evidence, part }) =>
      `${namesOf([before])} > ${namesOf([after])} ${evidence.confidence} ${evidence.why}${part ? ", part" : ""}`,
  );
  expect(shown).toEqual([
    "f > u 0.9 same name",
    "a > v 0.9 same name",
    "a > w 0.6 split off from it, part",
    "b > x 0.6 merged into it, part",
    "c > x 0.9 same name",
    "a > y 0.6 split off from it, part",
  ]);
});

it("takes rows without a partner for gone or new, unless they are parts", () => {
  const plain = matching(["cx", "av"]);
  expect([namesOf(removedRows(plain)), namesOf(addedRows(plain))]).toEqual(["bdef", "uwyz"]);
  const divided = matching(["cx", "av"], [split, merge]);
  expect([namesOf(removedRows(divided)), namesOf(addedRows(divided))]).toEqual(["def", "uz"]);
});
