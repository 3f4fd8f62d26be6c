import { itemAt } from "./lookup.ts";
import { likelyRenames } from "./parties.ts";
import type { Scene } from "./scene.ts";

/**
 * The new identity of each old one for weighing evidence: matched parties, those that look renamed so far, and, while a
 * party has no match, the one that stands in its column of the paired matrix and has none either.
 */
export function presumedParties(scene: Scene): ReadonlyMap<number, number> {
  const presumed = new Map(scene.parties.afterOf);
  const taken = new Set(scene.parties.beforeOf.keys());
  const presume = (before: number, after: number): void => {
    if (!presumed.has(before) && !taken.has(after)) {
      presumed.set(before, after);
      taken.add(after);
    }
  };
  for (const { before, after } of likelyRenames(scene)) {
    presume(before, after);
  }
  for (const [oldMatrix, newMatrix] of scene.matrices.afterOf) {
    const candidates = itemAt(scene.after.identityAt, newMatrix);
    for (const [column, identity] of itemAt(scene.before.identityAt, oldMatrix).entries()) {
      const candidate = candidates[column];
      if (candidate !== undefined) {
        presume(identity, candidate);
      }
    }
  }
  return presumed;
}
