import {
  type ActivityHistory,
  type CommitFacts,
  type DocumentHistory,
  duties,
  type Duty,
  sectionPath,
  type Tenure,
} from "@raci-kit/model";
import type { FollowedDocument } from "./follow-document.ts";
import type { ActivityTrack, CellState, Departure, Stint } from "./ledger/state.ts";

/** Which part of a history is asked for; what is left out asks for everything. */
export interface HistoryChoice {
  /** A part of a name that the activity has or had, in any case. */
  activity?: string | undefined;
  /** A name that the party has or had, in any case. */
  party?: string | undefined;
  duty?: Duty | undefined;
  /** Hashes of the commits that count: what ended in another one is left out. */
  within?: ReadonlySet<string> | undefined;
}

/** A cell with the commit that took it out of the document. */
interface TracedCell {
  cell: CellState;
  /** Number of the commit; null while the cell is there. */
  goneAt: number | null;
}

/** Who held which duty from when to when: the activities of today as they stand, then those that are gone, by their end. */
export function historyOf(followed: FollowedDocument, choice: HistoryChoice = {}): DocumentHistory {
  const { path, formerPaths, state, unread, shallow } = followed;
  const commits = followed.commits.map(factsOf);
  const byTrack = Map.groupBy(cellsOf(followed), ({ cell }) => cell.track.activity);
  const activities = [...byTrack]
    .filter(([track]) => choice.activity === undefined || track.names.some((name) => contains(name, choice.activity)))
    .map(([track, cells]) => activityHistory(track, cells, commits, choice))
    .filter(({ tenures }) => tenures.length > 0);
  return { path, formerPaths, title: state.model?.title ?? null, commits, activities, unread, shallow };
}

/** Every name that a party of the document has or had, each once. */
export function partiesOf(followed: FollowedDocument): string[] {
  return [...new Set(cellsOf(followed).flatMap(({ cell }) => cell.track.parties))];
}

/** The cells that are there, then those that are gone; a cell that two branches took out went with the earlier commit. */
function cellsOf({ state }: FollowedDocument): TracedCell[] {
  const present = state.activities.flat(2).flatMap(({ cells }) => cells.map((cell) => ({ cell, goneAt: null })));
  const seen = new Set(present.map(({ cell }) => cell.track));
  const gone = departuresBefore(state.departed)
    .toSorted((left, right) => left.at - right.at)
    .flatMap(({ cells, at }) => cells.map((cell) => ({ cell, goneAt: at })))
    .filter(({ cell }) => {
      const isFirst = !seen.has(cell.track);
      seen.add(cell.track);
      return isFirst;
    });
  return [...present, ...gone];
}

function departuresBefore(last: Departure | null): Departure[] {
  const found = new Set(last === null ? [] : [last]);
  for (const departure of found) for (const earlier of departure.before) found.add(earlier);
  return [...found];
}

function activityHistory(
  track: ActivityTrack,
  cells: readonly TracedCell[],
  commits: readonly CommitFacts[],
  choice: HistoryChoice,
): ActivityHistory {
  const facts = (at: number): CommitFacts => commits[at] ?? nobody;
  const isPresent = cells.some(({ goneAt }) => goneAt === null);
  const goneAt = Math.max(...cells.map((each) => each.goneAt ?? 0));
  const wanted = cells.filter(
    ({ cell }) => choice.party === undefined || cell.track.parties.some((name) => isSame(name, choice.party)),
  );
  const spans = wanted.flatMap((each) => spansOf(each)).filter(({ duty }) => duty === (choice.duty ?? duty));
  const tenures = spans
    .toSorted((left, right) => duties.indexOf(left.duty) - duties.indexOf(right.duty) || left.from - right.from)
    .map(({ duty, party, from, until }): Tenure => ({
      duty,
      party,
      from: facts(from),
      until: until === null ? null : facts(until),
    }))
    .filter(({ until }) => until === null || choice.within === undefined || choice.within.has(until.commit));
  return {
    section: sectionPath(track),
    activity: track.names.at(-1) ?? "",
    formerNames: track.names.slice(0, -1),
    from: facts(track.since),
    until: isPresent ? null : facts(goneAt),
    tenures,
  };
}

/** A duty of one cell, by numbers of commits. */
interface Span {
  duty: Duty;
  party: string;
  from: number;
  until: number | null;
}

/** The stretches over which a cell held each duty. */
function spansOf({ cell, goneAt }: TracedCell): Span[] {
  const party = cell.track.parties.at(-1) ?? "";
  const stints: Stint[] = [];
  for (let stint: Stint | null = cell.stint; stint !== null; stint = stint.earlier) stints.unshift(stint);
  return duties.flatMap((duty) => {
    const spans: Span[] = [];
    let from: number | null = null;
    for (const stint of stints) {
      const holds = stint.duties.split(" ").includes(duty);
      if (holds) from ??= stint.since;
      else if (from !== null) {
        spans.push({ duty, party, from, until: stint.since });
        from = null;
      }
    }
    return from === null ? spans : [...spans, { duty, party, from, until: goneAt }];
  });
}

const nobody: CommitFacts = { commit: "", author: { name: "", email: "" }, date: "", subject: "" };

/** What reports say of a commit. */
export function factsOf({ commit, author, date, subject }: CommitFacts): CommitFacts {
  return { commit, author, date, subject };
}

function isSame(name: string, wanted: string | undefined): boolean {
  return name.toLowerCase() === wanted?.toLowerCase();
}

function contains(name: string, part: string | undefined): boolean {
  return name.toLowerCase().includes(part?.toLowerCase() ?? "");
}
