import { type Duty, duties } from "@raci-kit/model";
import type { Matching } from "../matching/match.ts";
import type { MatchedRows } from "../matching/matched-rows.ts";
import type { Row, Side } from "../matching/side.ts";
import { createFact, type Fact, placeOfPair } from "./fact.ts";

/** A duty of one matched activity that went from one party to another, by identity; null where nobody had or got it. */
export interface DutyMove {
  duty: Duty;
  from: number | null;
  to: number | null;
}

/**
 * What moved between two revisions of one activity. For each duty the parties that lost it face the parties that gained
 * it, in column order: a party that exchanged the very same duties comes first, then the next one in order, and whoever
 * is left over lost or gained the duty alone. A party that came or went as a whole takes nothing from another party and
 * hands nothing on: its coming or going explains its duties.
 */
export function dutyMoves({ afterOf, beforeOf }: Matching["parties"], before: Row, after: Row): DutyMove[] {
  if (holdTheSame(before, after, afterOf)) {
    return [];
  }
  const lost = balances(before, after, afterOf);
  const gained = balances(after, before, beforeOf);
  return duties.flatMap((duty) =>
    pairUp(
      duty,
      lost.filter(({ moved }) => moved.includes(duty)),
      gained.filter(({ moved }) => moved.includes(duty)),
    ),
  );
}

/** True when every party holds what it held, as in most activities. */
function holdTheSame(before: Row, after: Row, afterOf: ReadonlyMap<number, number>): boolean {
  if (before.holdings.size !== after.holdings.size) {
    return false;
  }
  for (const [identity, held] of before.holdings) {
    const kept = after.holdings.get(afterOf.get(identity) ?? -1);
    if (kept !== held && (kept?.size !== held.size || [...held].some((duty) => !kept.has(duty)))) {
      return false;
    }
  }
  return true;
}

/** What one party lost or gained in one activity. */
interface Balance {
  identity: number;
  /** True when the party is in both revisions. */
  stays: boolean;
  moved: readonly Duty[];
}

/** The duties that parties hold in `row` and not in `other`. */
function balances(row: Row, other: Row, partnerOf: ReadonlyMap<number, number>): Balance[] {
  return [...row.holdings].map(([identity, held]) => {
    const partner = partnerOf.get(identity);
    const kept = partner === undefined ? undefined : other.holdings.get(partner);
    const moved = duties.filter((duty) => held.has(duty) && kept?.has(duty) !== true);
    return { identity, stays: partner !== undefined, moved };
  });
}

function pairUp(duty: Duty, lost: readonly Balance[], gained: readonly Balance[]): DutyMove[] {
  const heirs = findHeirs(
    lost.filter(({ stays }) => stays),
    gained.filter(({ stays }) => stays),
  );
  const taken = new Set(heirs.values());
  return [
    ...lost.map((loser) => ({ duty, from: loser.identity, to: heirs.get(loser)?.identity ?? null })),
    ...gained.filter((winner) => !taken.has(winner)).map((winner) => ({ duty, from: null, to: winner.identity })),
  ];
}

function findHeirs(lost: readonly Balance[], gained: readonly Balance[]): Map<Balance, Balance> {
  const heirs = new Map<Balance, Balance>();
  const free = new Set(gained);
  const take = (loser: Balance, heir: Balance | undefined): void => {
    if (heir !== undefined) {
      heirs.set(loser, heir);
      free.delete(heir);
    }
  };
  for (const loser of lost) {
    take(
      loser,
      [...free].find((winner) => winner.moved.join(" ") === loser.moved.join(" ")),
    );
  }
  for (const loser of lost.filter((each) => !heirs.has(each))) {
    take(loser, [...free][0]);
  }
  return heirs;
}

/** One shift for each duty that moved on a matched activity. */
export function findShifts(matching: Matching, pairs: readonly MatchedRows[]): Fact[] {
  return pairs.flatMap(({ before, after }) =>
    dutyMoves(matching.parties, before, after).map(({ duty, from, to }) => {
      const move = from === null ? "assigned" : to === null ? "removed" : "transferred";
      return createFact(`${duty}-${move}`, {
        ...placeOfPair(matching.after, before, after),
        duty,
        party: {
          before: from === null ? null : partyName(matching.before, before.matrix, from),
          after: to === null ? null : partyName(matching.after, after.matrix, to),
        },
      });
    }),
  );
}

/** The name of the party in this matrix. */
function partyName(side: Side, matrix: number, identity: number): string {
  const column = side.identityAt[matrix]?.indexOf(identity) ?? -1;
  return side.matrices[matrix]?.parties[column]?.name ?? side.identities[identity]?.name ?? "";
}
