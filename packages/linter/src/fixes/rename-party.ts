import { compareRanges, type Edit, type Fix } from "@raci-kit/model";
import type { NamedPlaces } from "../names/named-parties.ts";
import { rangeOf } from "../notes/compact-range.ts";

/**
 * The fix that calls a party by another name all over its document, or `undefined` when one of the places holds more
 * than the name. It is not safe: only people know whether both names mean one party.
 */
export function renameParty({ name, places }: NamedPlaces, to: string): Fix | undefined {
  const written = to.replaceAll("|", "\\|");
  const edits = places?.map(([range, before = "", after = ""]): Edit => ({
    range: rangeOf(range),
    text: `${before}${written}${after}`,
  }));
  return (
    edits && {
      description: `Write "${to}" for "${name}" in this document`,
      edits: edits.toSorted((left, right) => compareRanges(left.range, right.range)),
      safe: false,
    }
  );
}
