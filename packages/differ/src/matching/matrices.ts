import { sectionPath } from "@raci-kit/model";
import { gramsOf, squash, withoutNumber, wordsOf } from "../text/fold.ts";
import { dice } from "../text/dice.ts";
import { type Edge, solveAssignment } from "./assignment.ts";
import { itemAt } from "./lookup.ts";
import { emptyPairing, type Pairing, settle } from "./pairing.ts";
import { pairTwinTables } from "./place.ts";
import { indexPostings } from "./posting.ts";
import type { Side } from "./side.ts";

/** What a matrix is recognised by. */
interface MatrixProfile {
  index: number;
  path: string;
  /** The innermost heading without its number. */
  heading: string;
  activities: ReadonlySet<string>;
  /** All words of its activities. */
  words: () => ReadonlySet<string>;
  parties: ReadonlySet<string>;
}

/** A name that stands in more matrices than this does not tell which one is which. */
const commonName = 24;

/** Two matrices less alike than this are two matrices. */
const leastLikeness = 0.3;

/**
 * Pairs the matrices of two revisions by what they share: half of the likeness is their activities, a third their
 * headings, the rest their parties. What is left is paired in order where two tables in a row have the same shape and
 * the same letters (a translated document).
 */
export function matchMatrices(before: Side, after: Side): Pairing {
  const pairing = emptyPairing();
  for (const edge of solveAssignment(likelyPairs(profilesOf(before), profilesOf(after)))) {
    settle(pairing, edge.before, edge.after, { confidence: 1, why: "same headings and activities" });
  }
  pairTwinTables(pairing, before, after);
  return pairing;
}

function likelyPairs(befores: readonly MatrixProfile[], afters: readonly MatrixProfile[]): Edge[] {
  const postings = indexPostings(
    afters.map((profile) => [profile.index, keysOf(profile)] as const),
    commonName,
  );
  const longest = Math.max(befores.length, afters.length);
  return befores.flatMap((old) => {
    const candidates = new Set([...keysOf(old)].flatMap((key) => postings.itemsWith(key)));
    return [...candidates].flatMap((index) => {
      const likeness = likenessOf(old, itemAt(afters, index));
      const closeness = 1 - Math.abs(old.index - index) / longest;
      return likeness < leastLikeness
        ? []
        : [{ before: old.index, after: index, worth: likeness - leastLikeness + 0.02 * closeness }];
    });
  });
}

/** How much less words in common say than names in common. */
const wordsShare = 0.8;

function likenessOf(old: MatrixProfile, candidate: MatrixProfile): number {
  const names = dice(old.activities, candidate.activities);
  // Where the names agree that much, words cannot say more.
  const activities = names >= wordsShare ? names : Math.max(names, wordsShare * dice(old.words(), candidate.words()));
  return 0.5 * activities + 0.35 * headingLikeness(old, candidate) + 0.15 * dice(old.parties, candidate.parties);
}

function headingLikeness(old: MatrixProfile, candidate: MatrixProfile): number {
  if (old.path === candidate.path) {
    return 1;
  }
  const spelling = dice(gramsOf(old.heading, 3), gramsOf(candidate.heading, 3));
  const begins = isBeginning(old.heading, candidate.heading) || isBeginning(candidate.heading, old.heading);
  return 0.8 * Math.max(spelling, begins ? 0.75 : 0);
}

function isBeginning(short: string, long: string): boolean {
  return short !== "" && long.startsWith(short);
}

function profilesOf(side: Side): MatrixProfile[] {
  return side.matrices.map((matrix, index) => {
    const path = sectionPath(matrix).map((title) => squash(withoutNumber(title)));
    const rows = itemAt(side.rowsOf, index);
    return {
      index,
      path: path.join(" / "),
      heading: path.at(-1) ?? "",
      activities: new Set(rows.map((row) => row.key)),
      words: lazily(() => new Set(rows.flatMap((row) => wordsOf(row.activity.name)))),
      parties: new Set(itemAt(side.identityAt, index).map((identity) => itemAt(side.identities, identity).key)),
    };
  });
}

/** What `make` gives, made when it is first asked for. */
function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function* keysOf(profile: MatrixProfile): Iterable<string> {
  yield `path ${profile.path}`;
  yield `heading ${profile.heading}`;
  yield `place ${profile.index}`;
  for (const activity of profile.activities) {
    yield `activity ${activity}`;
  }
}
