import type { Duty } from "@raci-kit/model";
import { type ColumnsBefore, columnsBefore } from "../matching/columns-before.ts";
import type { Matching } from "../matching/match.ts";
import type { MatchedRows } from "../matching/matched-rows.ts";
import { hasPartyHeaders } from "../matching/side.ts";
import { collapse } from "../text/fold.ts";
import { createFact, type Fact, placeOfPair, rangesOf, sectionOfMatrix } from "./fact.ts";
import { partyPlaces } from "./party-places.ts";

/** Names and cells that say the same in another notation: marks, links, separators, a dash or nothing. */
export function findNotationChanges(matching: Matching, pairs: readonly MatchedRows[]): Fact[] {
  const own = pairs.filter(({ part }) => !part);
  const columnsIn = columnsBefore(matching);
  return [
    ...findPartyNames(matching),
    ...own.flatMap((pair) => [...findActivityName(matching, pair), ...findCells(matching, pair, columnsIn)]),
  ];
}

function findPartyNames(matching: Matching): Fact[] {
  const { before, after } = matching;
  return partyPlaces(matching)
    .flat()
    .filter((pair) => hasPartyHeaders(before, pair.before.matrix) && hasPartyHeaders(after, pair.after.matrix))
    .map((pair) => ({ matrix: pair.after.matrix, old: pair.before.party, current: pair.after.party }))
    .filter(({ old, current }) => old.name === current.name && !areSpacedAlike(old.raw, current.raw))
    .map(({ matrix, old, current }) =>
      createFact("notation-changed", {
        section: sectionOfMatrix(after, matrix),
        party: { before: old.name, after: current.name },
        value: { before: old.raw, after: current.raw },
        range: { before: old.range, after: current.range },
      }),
    );
}

function findActivityName({ after }: Matching, { before: old, after: current }: MatchedRows): Fact[] {
  const value = { before: old.activity.raw, after: current.activity.raw };
  if (old.activity.name !== current.activity.name || areSpacedAlike(value.before, value.after)) {
    return [];
  }
  const range = { before: old.activity.nameRange, after: current.activity.nameRange };
  return [createFact("notation-changed", { ...placeOfPair(after, old, current), value, range })];
}

/** True when nothing but white space differs. */
function areSpacedAlike(left: string, right: string): boolean {
  return left === right || collapse(left) === collapse(right);
}

function findCells(
  { before, after }: Matching,
  { before: old, after: current }: MatchedRows,
  columnsIn: ColumnsBefore,
): Fact[] {
  const lettersInCells = hasPartyHeaders(before, old.matrix);
  if (lettersInCells !== hasPartyHeaders(after, current.matrix)) {
    return [];
  }
  const sameScheme = before.matrices[old.matrix]?.scheme.name === after.matrices[current.matrix]?.scheme.name;
  const columns = columnsIn(old.matrix, current.matrix);
  return current.activity.assignments.flatMap((cell, column) => {
    const oldColumn = columns[column] ?? -1;
    const oldCell = old.activity.assignments[oldColumn];
    if (oldCell === undefined || oldCell.raw === cell.raw || squeeze(oldCell.raw) === squeeze(cell.raw)) {
      return [];
    }
    const [oldHolder, holder] = [
      before.identityAt[old.matrix]?.[oldColumn] ?? -1,
      after.identityAt[current.matrix]?.[column] ?? -1,
    ];
    const renamed = !lettersInCells && oldCell.party !== cell.party;
    const translated = !sameScheme && oldCell.roles.join(" ") !== cell.roles.join(" ");
    if (renamed || translated || !sameDuties(old.holdings.get(oldHolder), current.holdings.get(holder))) {
      return [];
    }
    return createFact("notation-changed", {
      ...placeOfPair(after, old, current),
      party: { before: oldCell.party, after: cell.party },
      value: { before: oldCell.raw, after: cell.raw },
      range: rangesOf(oldCell, cell),
    });
  });
}

function sameDuties(left: ReadonlySet<Duty> = new Set(), right: ReadonlySet<Duty> = new Set()): boolean {
  return left.size === right.size && [...left].every((duty) => right.has(duty));
}

/** Without any white space: `R / A` and `R/A` are written alike. */
function squeeze(raw: string): string {
  return raw.replaceAll(/\s+/gu, "");
}
