import { fold } from "../text/fold.ts";
import { groupsOf } from "../matching/groups.ts";
import type { Matching } from "../matching/match.ts";
import type { Row } from "../matching/side.ts";

/** Tells whether an activity stands in another place than before. */
export type HasMoved = (before: Row, after: Row) => boolean;

/**
 * An activity moved when it stands under other headings, in another table or under another divider. Renamed headings
 * and dividers, and headings or dividers that were put in or taken out above it, move nothing; nor do two tables
 * under the same headings that became one.
 */
export function movementOf(matching: Matching): HasMoved {
  const groups = groupMovement(matching);
  return (before, after) => {
    const headings = headingMovement(matching, before, after);
    return headings === "moved" || changedTable(matching, before, after, headings) || groups(before, after);
  };
}

/** How the headings above an activity differ: `shaken` when some were put in or taken out and the rest stayed. */
type HeadingMovement = "same" | "shaken" | "moved";

function headingMovement({ headings }: Matching, before: Row, after: Row): HeadingMovement {
  const { pairing } = headings;
  const olds = headings.before.above[before.matrix] ?? [];
  const news = headings.after.above[after.matrix] ?? [];
  const kept = olds.flatMap((index) => pairing.afterOf.get(index) ?? []);
  const known = news.filter((index) => pairing.beforeOf.has(index));
  const replaced = kept.length < olds.length && known.length < news.length;
  if (replaced || kept.join(" ") !== known.join(" ")) {
    return "moved";
  }
  return kept.length < olds.length || known.length < news.length ? "shaken" : "same";
}

function changedTable({ matrices }: Matching, before: Row, after: Row, headings: HeadingMovement): boolean {
  const partner = matrices.afterOf.get(before.matrix);
  const bothRemain = partner !== undefined && matrices.beforeOf.has(after.matrix);
  return partner !== after.matrix && (bothRemain || headings === "shaken");
}

function groupMovement(matching: Matching): HasMoved {
  const [olds, news] = [groupsOf(matching.before), groupsOf(matching.after)];
  const renamed = new Map(
    matching.groups.map(({ matrix, before, after }) => [`${matrix} ${fold(before)}`, fold(after)]),
  );
  return (before, after) => {
    const old = before.activity.group === null ? null : fold(before.activity.group);
    const current = after.activity.group === null ? null : fold(after.activity.group);
    const expected = old === null ? null : (renamed.get(`${after.matrix} ${old}`) ?? old);
    if (expected === current) {
      return false;
    }
    if (expected === null || current === null) {
      const left = expected !== null && news[after.matrix]?.has(expected) === true;
      const joined = current !== null && olds[before.matrix]?.has(current) === true;
      return left || joined;
    }
    return true;
  };
}
