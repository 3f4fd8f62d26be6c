import type { Matrix } from "@raci-kit/model";
import { type PartyColumn, partyColumns } from "../../exports/party-columns.ts";
import type { Mark } from "./marked-text.ts";

/** A party of one revision. */
export interface PairedColumn extends PartyColumn {
  mark: Mark;
  /** Index of the same party among those of the other revision, or -1. */
  partner: number;
}

/** The parties of both revisions, each in the order of its own tables. */
export interface PartyPairs {
  before: readonly PairedColumn[];
  after: readonly PairedColumn[];
}

/** The new names of parties, by the old one: several where a name was split up. */
export type Renames = ReadonlyMap<string, readonly string[]>;

/** Finds for each party of `befores` the one of `after` that has its name, or the name it was given. */
export function pairParties(befores: readonly Matrix[], after: Matrix | null, renames: Renames): PartyPairs {
  const olds = partyColumns(befores);
  const currents = partyColumns(after === null ? [] : [after]);
  const indices = new Map(currents.map((column, index) => [columnKey(column), index]));
  const partners = olds.map((column) => {
    const names = [column.name, ...(renames.get(column.name) ?? [])];
    const found = names.map((name) => indices.get(columnKey({ ...column, name })) ?? -1).find((index) => index >= 0);
    return found ?? -1;
  });
  const partnerOf = new Map(partners.map((partner, index) => [partner, index]));
  const isWhole = olds.length === 0 || currents.length === 0;
  const markOf = (name: string, partner: PartyColumn | undefined, lone: Mark): Mark =>
    partner === undefined ? (isWhole ? "" : lone) : partner.name === name ? "" : "~";
  return {
    before: olds.map((column, index) => {
      const partner = partners[index] ?? -1;
      return { ...column, partner, mark: markOf(column.name, currents[partner], "-") };
    }),
    after: currents.map((column, index) => {
      const partner = partnerOf.get(index) ?? -1;
      return { ...column, partner, mark: markOf(column.name, olds[partner], "+") };
    }),
  };
}

function columnKey({ name, occurrence }: PartyColumn): string {
  return `${occurrence} ${name}`;
}
