import type { Assignment, Duty } from "@raci-kit/model";
import type { Matching } from "../matching/match.ts";
import type { MatchedRows } from "../matching/matched-rows.ts";
import { hasPartyHeaders, type Row, type Side } from "../matching/side.ts";
import { collapse } from "../text/fold.ts";
import { createFact, type Fact, placeOfPair, rangesOf, sectionOfMatrix } from "./fact.ts";
import { partyPlaces } from "./party-places.ts";

/** Names and cells that say the same in another notation: marks, links, separators, a dash or nothing. */
export function findNotationChanges(matching: Matching, pairs: readonly MatchedRows[]): Fact[] {
  const own = pairs.filter(({ part }) => !part);
  return [
    ...findPartyNames(matching),
    ...own.flatMap((pair) => [...findActivityName(matching, pair), ...findCells(matching, pair)]),
  ];
}

function findPartyNames(matching: Matching): Fact[] {
  const { before, after } = matching;
  return partyPlaces(matching)
    .flat()
    .filter((pair) => hasPartyHeaders(before, pair.before.matrix) && hasPartyHeaders(after, pair.after.matrix))
    .map((pair) => ({ matrix: pair.after.matrix, old: pair.before.party, current: pair.after.party }))
    .filter(({ old, current }) => old.name === current.name && collapse(old.raw) !== collapse(current.raw))
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
  if (old.activity.name !== current.activity.name || collapse(value.before) === collapse(value.after)) {
    return [];
  }
  const range = { before: old.activity.nameRange, after: current.activity.nameRange };
  return [createFact("notation-changed", { ...placeOfPair(after, old, current), value, range })];
}

function findCells(matching: Matching, { before: old, after: current }: MatchedRows): Fact[] {
  const { before, after, parties } = matching;
  const lettersInCells = hasPartyHeaders(before, old.matrix);
  if (lettersInCells !== hasPartyHeaders(after, current.matrix)) {
    return [];
  }
  const sameScheme = before.matrices[old.matrix]?.scheme.name === after.matrices[current.matrix]?.scheme.name;
  const oldCells = new Map(cellsOf(before, old));
  return cellsOf(after, current).flatMap(([identity, cell]) => {
    const partner = parties.beforeOf.get(identity) ?? -1;
    const oldCell = oldCells.get(partner);
    if (oldCell === undefined || squeeze(oldCell.raw) === squeeze(cell.raw)) {
      return [];
    }
    const renamed = !lettersInCells && oldCell.party !== cell.party;
    const translated = !sameScheme && oldCell.roles.join(" ") !== cell.roles.join(" ");
    if (renamed || translated || !sameDuties(old.holdings.get(partner), current.holdings.get(identity))) {
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

function cellsOf(side: Side, row: Row): [number, Assignment][] {
  const identities = side.identityAt[row.matrix] ?? [];
  return row.activity.assignments.flatMap((assignment, column): [number, Assignment][] => {
    const identity = identities[column];
    return identity === undefined ? [] : [[identity, assignment]];
  });
}

function sameDuties(left: ReadonlySet<Duty> = new Set(), right: ReadonlySet<Duty> = new Set()): boolean {
  return left.size === right.size && [...left].every((duty) => right.has(duty));
}

/** Without any white space: `R / A` and `R/A` are written alike. */
function squeeze(raw: string): string {
  return raw.replaceAll(/\s+/gu, "");
}
