import { type CommitFacts, type DocumentBlame, type DocumentHistory, duties, type Sweep } from "@raci-kit/model";
import { rowAt } from "./comparisons.ts";

/** A commit that says `text` wherever a commit may say something. */
function hostileCommit(text: string, digit: string): CommitFacts {
  return { commit: digit.repeat(40), author: { name: text, email: text }, date: text, subject: text };
}

/** A history with `text` in every place that a document or a commit can put one. */
export function hostileHistory(text: string): DocumentHistory {
  const [first, second] = [hostileCommit(text, "1"), hostileCommit(`${text} again`, "2")];
  const tenures = duties.flatMap((duty) => [
    { duty, party: text, from: first, until: second },
    { duty, party: `${text}2`, from: second, until: null },
  ]);
  const activity = { section: [text, text], activity: text, formerNames: [text, `${text}2`], from: first, tenures };
  return {
    path: text,
    formerPaths: [text],
    title: text,
    commits: [first, second],
    activities: [
      { ...activity, until: null },
      { ...activity, section: [], until: second },
    ],
    unread: [{ commit: first.commit, reason: text }],
    shallow: true,
  };
}

/** A blamed document with `text` in every place that a document or a commit can put one. */
export function hostileBlame(text: string): DocumentBlame {
  const [first, second] = [hostileCommit(text, "1"), hostileCommit(`${text} again`, "2")];
  const cells = [
    { party: text, roles: [text, "A"], raw: text, moved: first },
    { party: `${text}2`, roles: [], raw: text, moved: second },
  ];
  const activities = [text, ""].map((activity) => ({ activity, group: text, cells, range: rowAt(4) }));
  const matrix = { section: [text], parties: [text, `${text}2`], activities, range: rowAt(3) };
  return {
    path: text,
    title: text,
    last: second,
    commits: [first, second],
    matrices: [matrix, { ...matrix, section: [] }],
    unread: [{ commit: first.commit, reason: text }],
    shallow: true,
  };
}

/** The state of two documents with `text` wherever a document or a commit may put one. */
export function hostileSweep(text: string): Sweep {
  const findings = { errors: 1, warnings: 2, infos: 0 };
  const known = { lastChange: hostileCommit(text, "1"), lastReview: text, overdue: true };
  const unknown = { lastChange: null, lastReview: null, overdue: false };
  return {
    documents: [
      { path: text, ...known, findings, parties: [text, `${text}2`] },
      { path: `${text}3`, ...unknown, findings, parties: [] },
    ],
  };
}
