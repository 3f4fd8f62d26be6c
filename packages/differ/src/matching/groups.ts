import { fold } from "../text/fold.ts";
import { itemAt } from "./lookup.ts";
import { inPairedMatrices, type Scene } from "./scene.ts";
import type { Side } from "./side.ts";

/** A divider row that was reworded. */
export interface RenamedGroup {
  /** Index of the matrix in the new revision. */
  matrix: number;
  before: string;
  after: string;
}

/** Dividers that stand in one revision of a paired matrix only and above the same activities, most of them first. */
export function findRenamedGroups(scene: Scene): RenamedGroup[] {
  const votes = new Map<string, RenamedGroup & { count: number }>();
  const [oldGroups, newGroups] = [groupsOf(scene.before), groupsOf(scene.after)];
  for (const [oldIndex, newIndex] of scene.rows.afterOf) {
    const [old, current] = [itemAt(scene.before.rows, oldIndex), itemAt(scene.after.rows, newIndex)];
    const [before, after] = [old.activity.group, current.activity.group];
    if (before === null || after === null || !inPairedMatrices(scene, old, current)) {
      continue;
    }
    const gone = !itemAt(newGroups, current.matrix).has(fold(before));
    const fresh = !itemAt(oldGroups, old.matrix).has(fold(after));
    if ((gone && fresh) || (before !== after && fold(before) === fold(after))) {
      const key = JSON.stringify([current.matrix, before, after]);
      votes.set(key, { matrix: current.matrix, before, after, count: (votes.get(key)?.count ?? 0) + 1 });
    }
  }
  return mostVoted([...votes.values()]);
}

/** The groups of each matrix, folded. */
export function groupsOf(side: Side): Set<string>[] {
  return side.rowsOf.map(
    (rows) => new Set(rows.flatMap(({ activity }) => (activity.group === null ? [] : [fold(activity.group)]))),
  );
}

function mostVoted(votes: readonly (RenamedGroup & { count: number })[]): RenamedGroup[] {
  const taken = new Set<string>();
  return votes
    .toSorted((left, right) => right.count - left.count)
    .filter(({ matrix, before, after }) => {
      const ends = [`${matrix} before ${before}`, `${matrix} after ${after}`];
      const free = ends.every((end) => !taken.has(end));
      if (free) {
        for (const end of ends) {
          taken.add(end);
        }
      }
      return free;
    })
    .map(({ matrix, before, after }) => ({ matrix, before, after }));
}
