import { compareRanges, type Edit, type Fix, type ResponsibilityModel } from "@raci-kit/model";

/**
 * The fix that calls a party by another name all over its document, or `undefined` when one of the places holds more
 * than the name. It is not safe: only people know whether both names mean one party.
 */
export function renameParty(model: ResponsibilityModel, from: string, to: string): Fix | undefined {
  const edits: Edit[] = [];
  for (const { orientation, parties } of model.matrices) {
    for (const { raw, range } of parties.filter(({ name }) => name === from)) {
      const [before = "", after, more] = raw.split(from);
      if (orientation === "roles-in-columns" || after === undefined || more !== undefined) {
        return undefined;
      }
      edits.push({ range, text: `${before}${to.replaceAll("|", "\\|")}${after}` });
    }
  }
  const sorted = edits.toSorted((left, right) => compareRanges(left.range, right.range));
  return { description: `Write "${to}" for "${from}" in this document`, edits: sorted, safe: false };
}
