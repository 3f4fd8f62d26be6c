import {
  type Activity,
  type Change,
  type DocumentComparison,
  dutyOf,
  isShiftKind,
  type MatchedActivity,
  type Matrix,
  type ResponsibilityModel,
  type SectionHeading,
} from "@raci-kit/model";

/** An activity as a comparison speaks of it. */
interface RebuiltRow {
  section: readonly RebuiltHeading[];
  name: string;
  /** Each duty with its holder: `accountable Kim`. */
  held: ReadonlySet<string>;
}

/** A heading above an activity. */
interface RebuiltHeading {
  title: string;
  /** Where it stood in the old revision; null when it is known by its title alone. */
  line: number | null;
}

/** The activities of a document by the lines where they stand: `Guide / Plan | Mow the lawn | accountable Kim, ...`. */
export function activitiesByLine({ matrices }: ResponsibilityModel): Map<number, string> {
  return new Map([...rowsByLine(matrices)].map(([line, row]) => [line, rowText(row)]));
}

/**
 * The activities of the new revision, by their lines, made from the old revision and what the comparison says: names and
 * sections from changes of wording, place and headings, duties from shifts and from what came with added activities.
 * What changes do not carry: the order of rows and columns, how a cell or a name is marked, blank cells; and of a split or
 * a merge, where its parts stand and what they are called, which the matches tell. Nothing is made of what changes say of
 * legends, schemes, metadata and whole documents, nor of tables and columns that are empty.
 */
export function rebuild(before: ResponsibilityModel, comparison: DocumentComparison): Map<number, string> {
  const old = rowsByLine(before.matrices);
  const { changes, matched } = comparison;
  const rebuilt = new Map<number, string>();
  for (const { before: from, after: to } of matched) {
    const [oldLine, newLine] = [from.range.start.line, to.range.start.line];
    const row = old.get(oldLine);
    if (row === undefined) throw new Error(`the comparison matches line ${oldLine}, where no activity stands`);
    const own = changes.filter(
      ({ range }) => range.before?.start.line === oldLine && range.after?.start.line === newLine,
    );
    const isDivided = changes.some(
      ({ kind, range }) =>
        (kind === "activity-split" && range.before?.start.line === oldLine) ||
        (kind === "activity-merged" && range.after?.start.line === newLine),
    );
    const text = rowText(changedRow(isDivided ? { ...row, ...placeOf(to) } : row, own, changes));
    const known = rebuilt.get(newLine) ?? text;
    if (known !== text) throw new Error(`line ${newLine} is made of rows that do not agree: ${known}; ${text}`);
    rebuilt.set(newLine, text);
  }
  for (const { kind, range, section, activity, value } of changes) {
    if (kind === "activity-added" && range.after !== null) {
      const row = { section: section.map(byTitle), name: activity.after ?? "", held: heldIn(value.after ?? "") };
      rebuilt.set(range.after.start.line, rowText(row));
    }
  }
  return rebuilt;
}

function placeOf({ section, activity }: MatchedActivity): Pick<RebuiltRow, "section" | "name"> {
  return { section: section.map(byTitle), name: activity };
}

/** What became of a row: `own` changes are about it alone. Shifts tell old names of those who lost, new ones of those who gained. */
function changedRow(row: RebuiltRow, own: readonly Change[], all: readonly Change[]): RebuiltRow {
  const shifts = own.filter(({ kind }) => isShiftKind(kind));
  const lost = new Set(shifts.map(({ duty, party }) => `${duty} ${party.before}`));
  const gained = shifts.flatMap(({ duty, party }) => (party.after === null ? [] : [`${duty} ${party.after}`]));
  let { section, name } = row;
  let kept = [...row.held].filter((held) => !lost.has(held));
  for (const { kind, range, party, value } of all) {
    if (kind === "section-renamed") section = section.map((each) => renamedHeading(each, range, value));
    if (kind === "party-renamed") kept = kept.map((held) => renamedHolder(held, party));
  }
  for (const { kind, activity, value } of own) {
    if (kind === "activity-reworded") name = activity.after ?? "";
    if (kind === "activity-moved") section = (value.after ?? "").split(" / ").map(byTitle);
  }
  return { section, name, held: new Set([...kept, ...gained]) };
}

function byTitle(title: string): RebuiltHeading {
  return { title, line: null };
}

function renamedHeading(heading: RebuiltHeading, range: Change["range"], title: Change["value"]): RebuiltHeading {
  return heading.line === range.before?.start.line ? { ...heading, title: title.after ?? "" } : heading;
}

function renamedHolder(held: string, { before, after }: Change["party"]): string {
  const [duty, ...name] = held.split(" ");
  return name.join(" ") === before ? `${duty} ${after}` : held;
}

/** The duties of an added activity, told as `Kim: R; Joe: A, I` in letters of RACI. */
function heldIn(letters: string): Set<string> {
  const duties: Readonly<Record<string, string>> = {
    R: "responsible",
    A: "accountable",
    C: "consulted",
    I: "informed",
  };
  const cells = letters === "" ? [] : letters.split("; ").map((cell) => cell.split(": "));
  return new Set(
    cells.flatMap(([party, held = ""]) => held.split(", ").map((letter) => `${duties[letter] ?? letter} ${party}`)),
  );
}

function rowsByLine(matrices: readonly Matrix[]): Map<number, RebuiltRow> {
  return new Map(
    matrices.flatMap((matrix) =>
      matrix.activities.map((activity) => [
        activity.range.start.line,
        { section: matrix.section.map(asHeading), name: activity.name, held: heldBy(activity, matrix) },
      ]),
    ),
  );
}

function asHeading({ title, range }: SectionHeading): RebuiltHeading {
  return { title, line: range.start.line };
}

function heldBy({ assignments }: Activity, { scheme }: Matrix): Set<string> {
  return new Set(
    assignments.flatMap(({ party, roles }) => roles.map((letter) => `${dutyOf(scheme, letter)} ${party}`)),
  );
}

function rowText({ section, name, held }: RebuiltRow): string {
  return `${section.map(({ title }) => title).join(" / ")} | ${name} | ${[...held].toSorted().join(", ")}`;
}
