import type { Activity, Assignment, Party, Range, UnreadPart } from "@raci-kit/model";
import type { Row } from "../blocks/block.ts";
import { type Candidate, isTooLarge } from "./candidate.ts";
import { cellName } from "./cell-name.ts";
import type { WrittenName } from "./party-names.ts";

/** A party that a cell names, and the roles it holds in one activity. */
interface Holder extends WrittenName {
  letters: string[];
  unread: UnreadPart[];
}

/** The parties that hold roles in one activity, by name, in written order. */
export type Holders = Map<string, Holder>;

/** An activity of a table whose cells name the parties. */
export interface HeldActivity extends Omit<Activity, "assignments"> {
  holders: Holders;
  /** Where the blank assignment of a party stands that the activity does not name. */
  absent: Range;
}

/** The activity of a row, whose name stands in the column `name`; nobody holds a role in it yet. */
export function newActivity(row: Row, name: number, group: string | null): HeldActivity {
  const cell = row.cells[name];
  return {
    name: cellName(cell),
    raw: cell?.raw ?? "",
    nameRange: cell?.range ?? { start: row.range.start, end: row.range.start },
    id: row.cells.find((candidate) => candidate.id !== null)?.id ?? null,
    group,
    cells: row.cells.length,
    range: row.range,
    holders: new Map(),
    absent: { start: row.range.end, end: row.range.end },
  };
}

/** Gives the roles to the party; one that is named again keeps the place where it was named first. */
export function addHolder(
  holders: Holders,
  written: WrittenName,
  letters: readonly string[],
  unread: readonly UnreadPart[] = [],
): void {
  const known = holders.get(written.name);
  if (known === undefined) {
    holders.set(written.name, { ...written, letters: [...new Set(letters)], unread: [...unread] });
    return;
  }
  for (const letter of letters) if (!known.letters.includes(letter)) known.letters.push(letter);
  for (const part of unread) known.unread.push(part);
}

/** The activities with an assignment for every party that any of them names. */
export function namingParties(
  held: readonly HeldActivity[],
  { score, reason }: Pick<Candidate, "score" | "reason">,
): Candidate {
  const parties = new Map<string, Party>();
  for (const { name, raw, range } of held.flatMap(({ holders }) => [...holders.values()])) {
    if (!parties.has(name)) parties.set(name, { name, raw, range });
  }
  const orientation = "roles-in-columns";
  if (isTooLarge(parties.size, held.length)) {
    const found = `its cells name ${parties.size} parties in ${held.length} rows, too many for a matrix`;
    return { orientation, parties: [], activities: [], score: 0, reason: found };
  }
  const names = [...parties.keys()];
  return {
    orientation,
    parties: [...parties.values()],
    activities: held.map((activity) => withAssignments(activity, names)),
    score: parties.size === 0 ? 0 : score,
    reason: parties.size === 0 ? `${reason}, yet its cells name nobody` : reason,
  };
}

function withAssignments({ holders, absent, ...activity }: HeldActivity, parties: readonly string[]): Activity {
  const assignments = parties.map((party): Assignment => {
    const holder = holders.get(party);
    if (holder === undefined) return { party, roles: [], raw: "", unread: [], range: absent };
    const { letters, raw, unread, range } = holder;
    return { party, roles: letters, raw, unread, range };
  });
  return { ...activity, assignments };
}
