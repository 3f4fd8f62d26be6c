import type { ActivityHistory, CommitFacts, DocumentHistory, Tenure } from "@raci-kit/model";
import { terminalText } from "../escape/terminal.ts";
import { visible } from "../escape/visible.ts";
import { clip, pad } from "../layout/clip.ts";
import { entryLines } from "../layout/entry.ts";
import { pageOf, type Page } from "../layout/page.ts";
import { sectionText } from "../layout/section.ts";
import { widest } from "../layout/table.ts";
import { wrap } from "../layout/wrap.ts";
import type { Style } from "../style.ts";
import { commitLines, commitsNamed } from "./commit-list.ts";
import { documentFacts, documentNotes } from "./document-facts.ts";
import { dayOf, shortHashes } from "./short-hashes.ts";
import { barWidth, timelineBar } from "./timeline-bar.ts";

/** What every line of a history is laid out by. */
interface Layout {
  page: Page;
  shorten: (commit: CommitFacts) => string;
  /** Number of each commit, by hash. */
  numbers: ReadonlyMap<string, number>;
  dutyWidth: number;
  partyWidth: number;
  periodWidth: number;
}

// Beyond this the name of a party pushes the days off the page.
const widestParty = 28;

/** Who held which duty from when to when, activity by activity: a bar for the glance, days and commits for the record. */
export function historyAsText(history: DocumentHistory, style: Style): string {
  const page = pageOf(style);
  const tenures = history.activities.flatMap((activity) => activity.tenures);
  const named = tenures.flatMap(({ from, until }) => [from, until]);
  const commits = commitsNamed([...named, ...history.activities.map(({ until }) => until)], history.commits);
  const shorten = shortHashes(commits);
  const layout: Layout = {
    page,
    shorten,
    numbers: new Map(history.commits.map(({ commit }, index) => [commit, index])),
    dutyWidth: widest(tenures.map(({ duty }) => page.words.duty[duty])),
    partyWidth: Math.min(widestParty, widest(tenures.map(({ party }) => party || page.words.models.unnamed))),
    periodWidth: widest(tenures.map((tenure) => periodText(tenure, shorten, page))),
  };
  return terminalText([
    ...documentFacts(history, history.commits, page),
    "",
    ...(tenures.length === 0 ? wrap(page.words.history.nothing, page.width) : []),
    ...history.activities.flatMap((activity, index) => [
      ...sectionLines(activity, history.activities[index - 1], page),
      ...activityLines(activity, layout),
    ]),
    ...(tenures.length === 0 ? [] : [""]),
    ...commitLines(commits, page),
    ...documentNotes(history, page),
  ]).replace(/\n+$/u, "\n");
}

function sectionLines({ section }: ActivityHistory, previous: ActivityHistory | undefined, page: Page): string[] {
  const text = sectionText(section);
  if (previous !== undefined && sectionText(previous.section) === text) return [];
  return [...(previous === undefined ? [] : [""]), ...wrap(text, page.width).map((line) => page.paint.bold(line))];
}

function activityLines({ activity, formerNames, until, tenures }: ActivityHistory, layout: Layout): string[] {
  const { words } = layout.page;
  const trail = [
    ...(formerNames.length === 0 ? [] : [words.history.formerly(formerNames)]),
    ...(until === null ? [] : [words.history.removed(dayOf(until))]),
  ].join(" · ");
  return [
    ...entryLines({ lead: "  ", text: activity || words.models.unnamed, trail }, layout.page),
    ...tenures.map((tenure, index) => tenureLine(tenure, tenures[index - 1]?.duty === tenure.duty, layout)),
  ];
}

function tenureLine(tenure: Tenure, isRepeated: boolean, layout: Layout): string {
  const { page, numbers, shorten } = layout;
  const duty = pad(isRepeated ? "" : page.words.duty[tenure.duty], layout.dutyWidth);
  const party = pad(clip(tenure.party || page.words.models.unnamed, layout.partyWidth), layout.partyWidth);
  const period = visible(periodText(tenure, shorten, page));
  const used = 4 + layout.dutyWidth + 2 + layout.partyWidth + 2 + layout.periodWidth;
  const paint = tenure.until === null ? page.paint.green : page.paint.dim;
  const bar = timelineBar(
    numbers.get(tenure.from.commit) ?? 0,
    tenure.until === null ? numbers.size : (numbers.get(tenure.until.commit) ?? numbers.size),
    numbers.size,
  );
  const drawn = used + barWidth + 2 <= page.width ? `${paint(bar)}  ` : "";
  return `    ${duty}  ${party}  ${drawn}${period}`;
}

/** `2024-01-01 1a2b3c4 to 2024-02-11 9f8e7d6` */
function periodText({ from, until }: Tenure, shorten: Layout["shorten"], { words }: Page): string {
  const named = (commit: CommitFacts): string => `${dayOf(commit)} ${shorten(commit)}`;
  return words.history.period(named(from), until === null ? null : named(until));
}
