import { squash, withoutNumber } from "../text/fold.ts";
import { groupRows, onlyPair } from "./group-rows.ts";
import { itemAt } from "./lookup.ts";
import { openAfter, openBefore, settle } from "./pairing.ts";
import { presumedParties } from "./presumed-parties.ts";
import type { Scene } from "./scene.ts";
import type { Row } from "./side.ts";
import { settleTwins } from "./twins.ts";

/** A way of calling two names one. */
interface NameTest {
  keyOf: (row: Row) => string | null;
  why: string;
}

/** Pairs rows of equal names: first within paired matrices, then anywhere, exact names before looser ones. */
export function settleByName(scene: Scene, aliasKeyOf: (name: string) => string | null): void {
  const tests: NameTest[] = [
    { keyOf: ({ activity }) => activity.name, why: "same name" },
    { keyOf: (row) => row.key, why: "same name but for case and punctuation" },
    { keyOf: ({ activity }) => squash(withoutNumber(activity.name)), why: "same name but for its number" },
    { keyOf: ({ activity }) => aliasKeyOf(activity.name), why: "configured as a name of the same" },
  ];
  for (const test of tests) {
    settleInMatrices(scene, test);
  }
  for (const test of tests) {
    settleElsewhere(scene, test);
  }
}

function settleInMatrices(scene: Scene, { keyOf, why }: NameTest): void {
  const parties = presumedParties(scene);
  for (const [oldMatrix, newMatrix] of scene.matrices.afterOf) {
    const afters = groupRows(openAfter(scene.rows, itemAt(scene.after.rowsOf, newMatrix)), keyOf);
    for (const [key, befores] of groupRows(openBefore(scene.rows, itemAt(scene.before.rowsOf, oldMatrix)), keyOf)) {
      const candidates = afters.get(key) ?? [];
      const pair = onlyPair(befores, candidates);
      const reason = `${why} in the same table`;
      if (pair === null) {
        settleTwins(scene.rows, befores, candidates, parties, reason);
      } else {
        settle(scene.rows, pair[0].index, pair[1].index, { confidence: 1, why: reason });
      }
    }
  }
}

/** A name that stands once on each side is the same activity wherever it stands. */
function settleElsewhere(scene: Scene, { keyOf, why }: NameTest): void {
  const afters = groupRows(openAfter(scene.rows, scene.after.rows), keyOf);
  for (const [key, befores] of groupRows(openBefore(scene.rows, scene.before.rows), keyOf)) {
    const pair = onlyPair(befores, afters.get(key) ?? []);
    if (pair !== null && key !== "") {
      settle(scene.rows, pair[0].index, pair[1].index, { confidence: 0.95, why: `${why} in another table` });
    }
  }
}
