import type { Bump, Impact } from "@raci-kit/model";

/** A version as numbers, the heaviest first: `v2.1` is `[2, 1]`. */
export type Version = readonly number[];

const written = /^v?\.?\s*(\d+(?:\.\d+){0,3})(?![\d.])/iu;
const places: Readonly<Record<Impact, number>> = { major: 0, minor: 1, patch: 2 };

/** Reads a version of one to four numbers; what follows them (`-draft`) counts for nothing. `null` for any other text. */
export function readVersion(text: string): Version | null {
  const numbers = written.exec(text.trim())?.[1];
  return numbers === undefined ? null : numbers.split(".").map(Number);
}

/** Negative when `left` is the older version; numbers that are not written count as 0. */
export function compareVersions(left: Version, right: Version): number {
  const length = Math.max(left.length, right.length);
  const differences = Array.from({ length }, (_, place) => (left[place] ?? 0) - (right[place] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/**
 * The least version that follows `before` after changes of that weight: the number for it is raised, those behind it
 * start again. Before 1.0 a major change raises the second number (Semantic Versioning 2.0.0, item 4); a version that
 * is written without the number for a change need not be raised.
 */
export function leastVersionAfter(before: Version, bump: Bump): Version {
  if (bump === "none") {
    return before;
  }
  const isEarly = before[0] === 0 && before.length > 1;
  const place = isEarly ? Math.max(1, places[bump]) : places[bump];
  return place < before.length
    ? before.map((number, index) => (index < place ? number : index === place ? number + 1 : 0))
    : before;
}
