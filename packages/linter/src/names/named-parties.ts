import type { Matrix, Party, ResponsibilityModel } from "@raci-kit/model";
import { type CompactRange, compactRange } from "../notes/compact-range.ts";
import { isPlaceholder } from "./placeholder.ts";

/** A name of a party in one document, and where it stands. */
export interface NamedPlaces {
  name: string;
  /** How many matrices name it, counted once a place. */
  matrices: number;
  /** Numbers of the matrices that list it beside other parties of their own columns or rows. */
  listedIn: readonly number[];
  /** Where it stands first. */
  first: CompactRange;
  /** Every place, when the name can be written anew in all of them; null when one of them holds more than the name. */
  places: readonly NamedPlace[] | null;
}

/** A place that names a party, with what is written before and behind the name where there is something. */
type NamedPlace = readonly [range: CompactRange, before?: string, after?: string];

/** The names of parties in a document, in order of their first places; what is still to be written is no name. */
export function namedParties({ matrices }: Pick<ResponsibilityModel, "matrices">): NamedPlaces[] {
  const byName = new Map<string, { party: Party; matrix: Matrix; number: number }[]>();
  for (const [number, matrix] of matrices.entries()) {
    for (const party of matrix.parties) {
      const known = byName.get(party.name);
      if (known !== undefined) known.push({ party, matrix, number });
      else if (party.name !== "" && !isPlaceholder(party.name)) byName.set(party.name, [{ party, matrix, number }]);
    }
  }
  return [...byName].flatMap(([name, places]): NamedPlaces[] => {
    const [first] = places;
    if (first === undefined) return [];
    const listing = places.filter(({ matrix }) => isListed(matrix));
    return [
      {
        name,
        matrices: places.length,
        listedIn: [...new Set(listing.map(({ number }) => number))],
        first: compactRange(first.party.range),
        places:
          listing.length < places.length
            ? null
            : namePlaces(
                name,
                places.map(({ party }) => party),
              ),
      },
    ];
  });
}

/** True when the parties of a matrix have columns or rows of their own. */
function isListed({ orientation }: Matrix): boolean {
  return orientation !== "roles-in-columns";
}

function namePlaces(name: string, parties: readonly Party[]): NamedPlace[] | null {
  const places = parties.flatMap(({ raw, range }): NamedPlace[] => {
    if (raw === name) return [[compactRange(range)]];
    const [before = "", after, more] = raw.split(name);
    return after === undefined || more !== undefined ? [] : [[compactRange(range), before, after]];
  });
  return places.length < parties.length ? null : places;
}
