import { flipWhenPartiesAreRows } from "./activities-in-columns.ts";
import type { Candidate } from "./candidate.ts";
import { partiesInColumns } from "./parties-in-columns.ts";
import { rolesInColumns } from "./roles-in-columns.ts";
import type { TableReading } from "./table-reading.ts";

/** What a table is: the most convincing of the shapes it could have, or the reason why it is no matrix. */
export function recognise(reading: TableReading): Candidate | null {
  const usual = partiesInColumns(reading);
  const candidates = [usual === null ? null : flipWhenPartiesAreRows(usual, reading), rolesInColumns(reading)];
  const [best] = candidates
    .filter((candidate) => candidate !== null && candidate.score >= 1)
    .toSorted((left, right) => (right?.score ?? 0) - (left?.score ?? 0));
  return best ?? null;
}
