import { type Duty, duties, type DutyMovement, type PartyComparison } from "@raci-kit/model";
import type { Analysis } from "./analysis.ts";
import { sectionOfMatrix } from "./facts/fact.ts";
import { dutyMoves } from "./facts/shifts.ts";
import type { Matching } from "./matching/match.ts";
import { addedRows, removedRows } from "./matching/matched-rows.ts";
import type { Row, Side } from "./matching/side.ts";

/** The account of one party while it is being kept. */
interface Account {
  party: string;
  before: Map<string, number>;
  after: Map<string, number>;
  gained: DutyMovement[];
  lost: DutyMovement[];
}

/** The accounts of one pair of documents. */
interface Accounts {
  before: (identity: number) => Account;
  after: (identity: number) => Account;
}

/**
 * What every party carries before and after, over all documents: parties of the new revision in order of appearance,
 * then those that are gone. A party is one across documents when its names have one key.
 */
export function keepLedger(analyses: readonly Analysis[]): PartyComparison[] {
  const accounts = new Map<string, Account>();
  const open = (key: string, name: string): Account => {
    const account = accounts.get(key) ?? { party: name, before: new Map(), after: new Map(), gained: [], lost: [] };
    accounts.set(key, account);
    return account;
  };
  for (const { matching } of analyses) {
    for (const { key, name } of matching.after.identities) {
      open(key, name);
    }
  }
  for (const analysis of analyses) {
    keepAccounts(analysis, accountsOf(analysis.matching, open));
  }
  return [...accounts.values()].map(({ before, after, ...account }) => ({
    ...account,
    before: Object.fromEntries(before),
    after: Object.fromEntries(after),
  }));
}

function accountsOf({ before, after, parties }: Matching, open: (key: string, name: string) => Account): Accounts {
  const ofSide = (side: Side, identity: number): Account => {
    const { key, name } = side.identities[identity] ?? { key: "", name: "" };
    return open(key, name);
  };
  return {
    before(identity) {
      const partner = parties.afterOf.get(identity);
      return partner === undefined ? ofSide(before, identity) : ofSide(after, partner);
    },
    after: (identity) => ofSide(after, identity),
  };
}

function keepAccounts({ path, matching, pairs }: Analysis, accounts: Accounts): void {
  const { before, after } = matching;
  countLetters(before, (identity) => accounts.before(identity).before);
  countLetters(after, (identity) => accounts.after(identity).after);
  const movement = (duty: Duty, side: Side, row: Row, through: DutyMovement["through"]): DutyMovement => ({
    duty,
    activity: row.activity.name,
    section: sectionOfMatrix(side, row.matrix),
    path,
    through,
  });
  for (const pair of pairs) {
    for (const { duty, from, to } of dutyMoves(matching.parties, pair.before, pair.after)) {
      const moved = movement(duty, after, pair.after, "shift");
      if (from !== null) {
        accounts.before(from).lost.push(moved);
      }
      if (to !== null) {
        accounts.after(to).gained.push(moved);
      }
    }
  }
  for (const row of addedRows(matching)) {
    for (const [identity, held] of row.holdings) {
      const gained = duties.filter((duty) => held.has(duty));
      accounts.after(identity).gained.push(...gained.map((duty) => movement(duty, after, row, "activity")));
    }
  }
  for (const row of removedRows(matching)) {
    for (const [identity, held] of row.holdings) {
      const lost = duties.filter((duty) => held.has(duty));
      accounts.before(identity).lost.push(...lost.map((duty) => movement(duty, before, row, "activity")));
    }
  }
}

function countLetters(side: Side, countsOf: (identity: number) => Map<string, number>): void {
  for (const { matrix, activity } of side.rows) {
    for (const [column, { roles }] of activity.assignments.entries()) {
      const identity = side.identityAt[matrix]?.[column];
      if (identity !== undefined) {
        const counts = countsOf(identity);
        for (const letter of roles) {
          counts.set(letter, (counts.get(letter) ?? 0) + 1);
        }
      }
    }
  }
}
