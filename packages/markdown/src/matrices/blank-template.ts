import { namesMatrix } from "../schemes/mentions.ts";
import { namesPeople } from "../vocabulary/role-header.ts";
import type { Candidate } from "./candidate.ts";
import { activityColumn } from "./columns.ts";
import { partiesInColumns } from "./parties-in-columns.ts";
import { lettersOfHeader } from "./roles-in-columns.ts";
import type { ColumnProfile, TableReading } from "./table-reading.ts";

/**
 * Reads a matrix that nobody has filled in yet: `| Activity | Sponsor | Team lead |` with blank cells below, where the
 * heading right above it names a responsibility matrix or a legend stands below that heading. Any other table of blank
 * cells is a form.
 */
export function blankTemplate(reading: TableReading): Candidate | null {
  const reason = templateReason(reading);
  if (reason === null) return null;
  const name = activityColumn(reading.columns);
  if (name === undefined || name.length === 0) return null;
  const others = reading.columns.filter((column) => column !== name && !isBeside(column));
  const strangers = others.filter((column) => column.meaning === undefined);
  if (!reading.ordered && strangers.length < 2) return null;
  if (!others.every((column) => isBlankParty(column, name, reading))) return null;
  const candidate = partiesInColumns({ ...reading, knownParties: new Set(others.map(({ header }) => header)) }, null);
  // A divider alone announces activities, it is none.
  const isEmpty = candidate === null || candidate.score === 0 || candidate.activities.length === 0;
  return isEmpty ? null : { ...candidate, reason: `its cells are blank, and ${reason}` };
}

/** In a heading of what is done with a matrix: "RACI review" has forms below it. */
const aboutMatrix =
  /notes|meeting|minutes|review|sign[- ]?off|workshop|follow[- ]?up|check ?list|actions|agenda|feedback|approval|history|change ?log|besprechung|protokoll|freigabe|änderung|réunion|revue|suivi|validation|reunión|revisión|reunião|revisão|spotkanie|przegląd|議事録|レビュー/iu;

/** What says that a table of blank cells is a matrix; null when nothing does. */
function templateReason({ mentioned, ordered, section, explained }: TableReading): string | null {
  if (ordered) return "a comment says that it is a matrix";
  if (!mentioned) return null;
  // A legend under another heading explains other tables as well, beside forms and check lists.
  if (explained) return "a legend above it explains letters";
  const heading = section.at(-1)?.title ?? "";
  return namesMatrix(heading) && !aboutMatrix.test(heading) ? `its heading is "${heading}"` : null;
}

/** A column of numbers, groups or remarks. */
function isBeside({ meaning }: ColumnProfile): boolean {
  return meaning === "number" || meaning === "group" || meaning === "remark";
}

/** A column behind the names of the activities that is called like a party, with nothing in it but signs for nobody. */
function isBlankParty(column: ColumnProfile, name: ColumnProfile, { scheme }: TableReading): boolean {
  const { header, index, meaning } = column;
  if (index < name.index || header === "" || lettersOfHeader(header, scheme).length > 0) return false;
  // "Name", "Assignee": who it is would stand below.
  const asksForName = meaning === undefined && namesPeople(header);
  return !asksForName && column.roles + column.unknown === 0;
}
