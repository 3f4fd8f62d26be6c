import { type Activity, type Matrix, type ResponsibilityModel, sectionPath } from "@raci-kit/model";
import type { NamedParty } from "../context.ts";
import { holdersOf } from "../matrix/duties.ts";
import { partyKeyFinder } from "../names/configured-parties.ts";
import { foldedName } from "../names/fold.ts";
import { isPlaceholder } from "../names/placeholder.ts";
import { type CompactRange, compactRange } from "../notes/compact-range.ts";
import type { Noted } from "../rule/project-rule.ts";

/** What one matrix says about who answers for its activities. */
export interface AnswersOfMatrix {
  /** The heading path of the matrix. */
  section: readonly string[];
  /** Keys of all its parties, the same for all spellings of a name. */
  parties: readonly string[];
  answers: readonly NotedAnswer[];
}

/** The one party that answers for an activity. */
interface NotedAnswer {
  activity: string;
  /** What spellings of the activity's name share. */
  question: string;
  holder: string;
  /** Key of the holder. */
  accountable: string;
  /** Where the holder is made accountable. */
  range: CompactRange;
}

/** A document, and what it says about who answers for activities. */
export type AnsweringDocument = Noted<readonly AnswersOfMatrix[]>;

/** An answer, and where it is given. */
export interface Answer extends NotedAnswer {
  document: AnsweringDocument;
  matrix: AnswersOfMatrix;
}

/** Two documents that give different answers to one question. */
export interface Contradiction {
  here: Answer;
  there: Answer;
}

/** Notes the activities of a document that have a name and exactly one accountable party, by matrix. */
export function answerTaker(configured: readonly NamedParty[]): (model: ResponsibilityModel) => AnswersOfMatrix[] {
  const keyOf = partyKeyFinder(configured);
  return ({ matrices }) =>
    matrices.map((matrix) => ({
      section: sectionPath(matrix),
      parties: matrix.parties.map(({ name }) => keyOf(name)),
      answers: matrix.activities.flatMap((activity) => answerTo(matrix, activity, keyOf)),
    }));
}

function answerTo(matrix: Matrix, activity: Activity, keyOf: (party: string) => string): NotedAnswer[] {
  const { name } = activity;
  const [holder, second] = holdersOf(matrix, activity, "accountable");
  if (name === "" || isPlaceholder(name) || holder === undefined || second !== undefined) return [];
  const { party, range } = holder;
  if (party === "" || isPlaceholder(party)) return [];
  return [
    {
      activity: name,
      question: foldedName(name),
      holder: party,
      accountable: keyOf(party),
      range: compactRange(range),
    },
  ];
}

/** All answers of some documents, in their order. */
export function answersIn(documents: readonly AnsweringDocument[]): Answer[] {
  return documents.flatMap((document) =>
    document.notes.flatMap((matrix) => matrix.answers.map((answer): Answer => ({ ...answer, document, matrix }))),
  );
}

/**
 * The answers to one question that contradict an earlier one of another document: a party that both matrices name is
 * accountable in one of them alone. Each answer is held against the first that names its party otherwise, and
 * against the first of each party it names, not against all.
 */
export function contradictionsAmong(answers: readonly Answer[]): Contradiction[] {
  // Most activities are named in one document alone.
  if (answers.every(({ document }) => document === answers[0]?.document)) return [];
  /** The first answer that makes a party accountable, and the first that names it and does not. */
  const accountable = new Map<string, Answer>();
  const passedOver = new Map<string, Answer>();
  const contradictions: Contradiction[] = [];
  for (const sameDocument of Map.groupBy(answers, ({ document }) => document).values()) {
    for (const here of sameDocument) {
      const others = here.matrix.parties.filter((party) => party !== here.accountable);
      const there = [passedOver.get(here.accountable), ...others.map((party) => accountable.get(party))].find(
        (one) => one !== undefined && !areEditions(one.document.path, here.document.path),
      );
      if (there !== undefined) contradictions.push({ here, there });
    }
    for (const answer of sameDocument) {
      remember(accountable, answer.accountable, answer);
      answer.matrix.parties
        .filter((party) => party !== answer.accountable)
        .forEach((party) => remember(passedOver, party, answer));
    }
  }
  return contradictions;
}

function remember(answers: Map<string, Answer>, party: string, answer: Answer): void {
  if (!answers.has(party)) answers.set(party, answer);
}

/** True for paths that differ in numbers alone, as those of versions and years do. */
function areEditions(left: string, right: string): boolean {
  return left.replaceAll(/\d+/gu, "0") === right.replaceAll(/\d+/gu, "0");
}
