import type { CommitFacts, DocumentBlame, DocumentHistory } from "@raci-kit/model";
import type { ReportTable } from "../layout/report-table.ts";
import { sectionText } from "../layout/section.ts";
import type { Words } from "../words/words.ts";
import { commitsNamed } from "./commit-list.ts";
import { factsText, noteTexts } from "./document-facts.ts";
import { dayOf, shortHashes } from "./short-hashes.ts";

/** A report as a title, sentences and tables, for whatever markup they are put in. All of it plain text. */
export interface TabularReport {
  title: string;
  opening: readonly string[];
  tables: readonly ReportTable[];
  closing: readonly string[];
}

/** Who held which duty from when to when: a table for each section, a row for each tenure, then the commits. */
export function historyTables(history: DocumentHistory, words: Words): TabularReport {
  const { columns, now, nothing } = words.history;
  const tenures = history.activities.flatMap((activity) => activity.tenures);
  const commits = commitsNamed(
    tenures.flatMap(({ from, until }) => [from, until]),
    history.commits,
  );
  const shorten = shortHashes(commits);
  const named = (commit: CommitFacts): string => `${dayOf(commit)} ${shorten(commit)}`;
  const sections = Map.groupBy(history.activities, ({ section }) => sectionText(section));
  const headings = [words.models.activity, words.review.columns.duty, words.models.party, columns.from, columns.until];
  const tables = [...sections].map(([heading, activities]) => ({
    heading,
    columns: headings,
    rows: activities.flatMap(({ activity, tenures: own }) =>
      own.map(({ duty, party, from, until }) => [
        activity || words.models.unnamed,
        words.duty[duty],
        party || words.models.unnamed,
        named(from),
        until === null ? now : named(until),
      ]),
    ),
  }));
  return {
    title: history.title ?? history.path,
    opening: [factsText(history, history.commits, words), ...(tenures.length === 0 ? [nothing] : [])],
    tables: [...tables, ...commitTable(commits, shorten, words)],
    closing: noteTexts(history, words),
  };
}

/** A document, each cell with the commit that last moved its duties, then the commits. */
export function blameTables(blame: DocumentBlame, words: Words): TabularReport {
  const shorten = shortHashes([...blame.commits, blame.last]);
  const tables = blame.matrices.map(({ section, parties, activities }) => ({
    heading: sectionText(section),
    columns: [words.models.activity, ...parties.map((party) => party || words.models.unnamed)],
    rows: activities.map(({ activity, cells }) => [
      activity || words.models.unnamed,
      ...cells.map(({ roles, moved }) => blamedText(roles, shorten(moved))),
    ]),
  }));
  return {
    title: blame.title ?? blame.path,
    opening: [[blame.path, `${dayOf(blame.last)} ${shorten(blame.last)}`].join(" · ")],
    tables: [...tables, ...commitTable(blame.commits, shorten, words)],
    closing: [...(tables.length === 0 ? [words.models.noMatrix] : []), ...noteTexts(blame, words)],
  };
}

/** `RA 1a2b3c4`; a cell without a duty has a dot. */
export function blamedText(roles: readonly string[], hash: string): string {
  const letters = roles.join(roles.every((role) => role.length === 1) ? "" : "/");
  return `${letters || "·"} ${hash}`;
}

function commitTable(
  commits: readonly CommitFacts[],
  shorten: (commit: CommitFacts) => string,
  { history }: Words,
): ReportTable[] {
  const { commit, date, author, subject } = history.columns;
  const rows = commits.map((each) => [shorten(each), dayOf(each), each.author.name, each.subject]);
  return commits.length === 0 ? [] : [{ heading: history.commits, columns: [commit, date, author, subject], rows }];
}
