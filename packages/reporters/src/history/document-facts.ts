import type { CommitFacts, DocumentHistory } from "@raci-kit/model";
import type { Page } from "../layout/page.ts";
import { wrap } from "../layout/wrap.ts";
import { dayOf } from "./short-hashes.ts";

/** What the heads of all reports on one document are made from. */
type Subject = Pick<DocumentHistory, "title" | "path" | "unread" | "shallow"> & {
  formerPaths?: readonly string[];
};

/** Title, path, and how many commits touched the document from when to when. */
export function documentFacts(subject: Subject, commits: readonly CommitFacts[], page: Page): string[] {
  const { paint, width } = page;
  return [
    ...(subject.title === null ? [] : wrap(subject.title, width).map((line) => paint.bold(line))),
    ...wrap(factsText(subject, commits, page.words), width),
  ];
}

/** `house.md (formerly old.md) · 12 commits · 2024-01-01 to 2024-03-09` */
export function factsText(
  { path, formerPaths = [] }: Subject,
  commits: readonly CommitFacts[],
  words: Page["words"],
): string {
  const [first, last] = [commits[0], commits.at(-1)];
  return [
    formerPaths.length === 0 ? path : `${path} (${words.history.formerly(formerPaths)})`,
    words.count.commit(commits.length),
    ...(first === undefined || last === undefined ? [] : [words.history.period(dayOf(first), dayOf(last))]),
  ].join(" · ");
}

/** What a reader must know about the history itself. */
export function documentNotes(subject: Subject, page: Page): string[] {
  return noteTexts(subject, page.words).flatMap((note) => wrap(note, page.width));
}

/** The same as plain sentences. */
export function noteTexts({ unread, shallow }: Subject, words: Page["words"]): string[] {
  return [
    ...(unread.length === 0 ? [] : [words.history.notRead(unread.length)]),
    ...(shallow ? [words.history.shallow] : []),
  ];
}
