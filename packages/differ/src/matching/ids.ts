import { profileText, textSimilarity } from "../text/similarity.ts";
import { groupRows, onlyPair } from "./group-rows.ts";
import { itemAt } from "./lookup.ts";
import { settle } from "./pairing.ts";
import type { Scene } from "./scene.ts";
import type { Row } from "./side.ts";

/** Names that are less alike do not belong to one row when all that speaks for it is a number that counts rows. */
const counterLikeness = 0.3;

/** Pairs rows by the stable id that the writer gave, unless their names say that ids were handed on. */
export function settleById(scene: Scene): void {
  const namesBefore = new Set(scene.before.rows.map((row) => row.key));
  const namesAfter = new Set(scene.after.rows.map((row) => row.key));
  const afters = groupRows(scene.after.rows, idOf);
  for (const [id, befores] of groupRows(scene.before.rows, idOf)) {
    const pair = onlyPair(befores, afters.get(id) ?? []);
    if (pair === null) {
      continue;
    }
    const [before, after] = pair;
    const handedOn = before.key !== after.key && (namesAfter.has(before.key) || namesBefore.has(after.key));
    if (!handedOn && !isShiftedCounter(scene, before, after)) {
      settle(scene.rows, before.index, after.index, { confidence: 1, why: `same id ${id}` });
    }
  }
}

/** Row numbers move on when a row is put in or taken out: then they say nothing about a name that changed. */
function isShiftedCounter({ before, after, weights }: Scene, old: Row, current: Row): boolean {
  const isCounter = idOf(old) === String(old.position + 1);
  const sameLength = itemAt(before.rowsOf, old.matrix).length === itemAt(after.rowsOf, current.matrix).length;
  if (!isCounter || sameLength) {
    return false;
  }
  const [oldName, newName] = [profileText(old.activity.name), profileText(current.activity.name)];
  return textSimilarity(oldName, newName, weights) < counterLikeness;
}

function idOf({ activity }: Row): string | null {
  return activity.id;
}
