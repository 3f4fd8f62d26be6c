import { type Edge, solveAssignment } from "./assignment.ts";
import { itemAt } from "./lookup.ts";
import { settle } from "./pairing.ts";
import { comparePartyLetters, partyPairKey, type PartyLetters, type PartyPair } from "./party-letters.ts";
import { partyNameLikeness } from "./party-names.ts";
import type { Scene } from "./scene.ts";
import { hasPartyHeaders } from "./side.ts";

/** Weights of letters, name and column in the likeness of two parties, and the likeness of a renamed one. */
const letterShare = 0.5;
const nameShare = 0.3;
const columnShare = 0.2;
const renamedFrom = 0.55;

/** From here on the name alone says that two parties are one: a typo, a plural. */
const sameName = 0.8;

/** From here on letters say that two parties are one in whatever column, where they are at least so many. */
const sameLetters = 0.8;
const enoughLetters = 6;

/** Stands in for the agreement of letters where neither party holds a duty in a matched activity. */
const unknownLetters = 0.5;

/** From here on a name was reworded rather than replaced. */
const rewordedName = 0.6;

/** Pairs parties of the same name or alias. */
export function settlePartiesByName(scene: Scene): void {
  const afters = new Map(scene.after.identities.map((identity) => [identity.key, identity]));
  for (const before of scene.before.identities) {
    const after = afters.get(before.key);
    if (after !== undefined) {
      settle(scene.parties, before.index, after.index, { confidence: 1, why: "same name" });
    }
  }
}

/** Pairs the parties that {@link likelyRenames} finds. */
export function settleRenamedParties(scene: Scene): void {
  for (const { before, after, worth } of likelyRenames(scene)) {
    settle(scene.parties, before, after, { confidence: renamedFrom + worth, why: "like letters or a like name" });
  }
}

/**
 * Parties whose names differ where the new one took the place of the old: like letters in the activities matched so
 * far, a like name, the same column. Unlike names are paired only in the same column or where nearly all of many letters
 * agree, and never when they are strangers.
 */
export function likelyRenames(scene: Scene): Edge[] {
  const { before, after, parties } = scene;
  if (parties.afterOf.size === before.identities.length || parties.beforeOf.size === after.identities.length) {
    return [];
  }
  const letters = comparePartyLetters(scene);
  const columns = openColumns(scene);
  const pairs = new Map<string, PartyPair>([...columns, ...letters.shared]);
  const edges = [...pairs].flatMap(([key, pair]): Edge[] => {
    const likeness = renameLikeness(scene, letters, pair, columns.has(key));
    return likeness < renamedFrom ? [] : [{ ...pair, worth: likeness - renamedFrom + 0.01 }];
  });
  return solveAssignment(edges);
}

/** 0 to 1: how much speaks for the pair being one party under two names. */
function renameLikeness(scene: Scene, letters: PartyLetters, pair: PartyPair, inColumn: boolean): number {
  const [old, current] = [itemAt(scene.before.identities, pair.before), itemAt(scene.after.identities, pair.after)];
  const name = partyNameLikeness(old.name, current.name);
  const { share, kept, duties } = agreement(letters, pair);
  const inPlace = inColumn || (share >= sameLetters && duties >= enoughLetters);
  if (name < rewordedName && (!inPlace || scene.areStrangers(old.key, current.key))) {
    return 0;
  }
  // Where a column keeps its place and many letters, some duties may move in the same edit.
  const agreed = inColumn && duties >= enoughLetters ? kept : share;
  const evidence = letterShare * agreed + nameShare * name + (inPlace ? columnShare : 0);
  return name >= sameName ? Math.max(evidence, renamedFrom) : evidence;
}

/** Unmatched parties that head the same column of one and the same table, or a column beside the same neighbour. */
function openColumns(scene: Scene): Map<string, PartyPair> {
  const pairs = new Map<string, PartyPair>();
  const add = (before: number | undefined, after: number | undefined): void => {
    const open = before !== undefined && after !== undefined;
    if (open && !scene.parties.afterOf.has(before) && !scene.parties.beforeOf.has(after)) {
      pairs.set(partyPairKey({ before, after }), { before, after });
    }
  };
  for (const [oldMatrix, newMatrix] of relatedMatrices(scene)) {
    if (!hasPartyHeaders(scene.before, oldMatrix) || !hasPartyHeaders(scene.after, newMatrix)) {
      continue;
    }
    const olds = itemAt(scene.before.identityAt, oldMatrix);
    const news = itemAt(scene.after.identityAt, newMatrix);
    const columnOf = new Map(news.map((identity, column) => [identity, column]));
    for (const [column, identity] of olds.entries()) {
      const partner = columnOf.get(scene.parties.afterOf.get(identity) ?? -1);
      add(identity, news[column]);
      if (partner !== undefined) {
        add(olds[column - 1], news[partner - 1]);
        add(olds[column + 1], news[partner + 1]);
      }
    }
  }
  return pairs;
}

/**
 * Paired matrices, and those that were divided or joined with others: they have two activities in common, and half of
 * those of the smaller one.
 */
function relatedMatrices({ before, after, matrices, rows }: Scene): (readonly [number, number])[] {
  const shared = Map.groupBy(rows.afterOf, ([oldIndex, newIndex]) =>
    [itemAt(before.rows, oldIndex).matrix, itemAt(after.rows, newIndex).matrix].join(" "),
  );
  const divided = [...shared.values()].flatMap((pairs) => {
    const [oldIndex, newIndex] = pairs[0] ?? [-1, -1];
    const [old, current] = [itemAt(before.rows, oldIndex).matrix, itemAt(after.rows, newIndex).matrix];
    const smaller = Math.min(itemAt(before.rowsOf, old).length, itemAt(after.rowsOf, current).length);
    const isRelated = matrices.afterOf.get(old) !== current && pairs.length >= Math.max(2, smaller / 2);
    return isRelated ? [[old, current] as const] : [];
  });
  return [...matrices.afterOf, ...divided];
}

/** How much the duties agree that two parties hold in the same activities. */
interface Agreement {
  /** Duties that both hold. */
  duties: number;
  /** Their share of all duties of the two: one that moved counts twice, as the old party's own and as the new one's. */
  share: number;
  /** Their share of what each of the two holds: one that moved counts once. */
  kept: number;
}

function agreement({ held, taken, shared }: PartyLetters, pair: PartyPair): Agreement {
  const duties = shared.get(partyPairKey(pair))?.duties ?? 0;
  const both = (held.get(pair.before) ?? 0) + (taken.get(pair.after) ?? 0);
  return both === 0
    ? { duties, share: unknownLetters, kept: unknownLetters }
    : { duties, share: duties / (both - duties), kept: (2 * duties) / both };
}
