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
  /** Names of all its parties. */
  names: readonly string[];
  /** Their keys, the same for all spellings of a name. */
  parties: readonly string[];
  answers: readonly NotedAnswer[];
}

/**
 * An activity, the number of the one party that answers for it, where that is written, and what spellings of the
 * activity's name share where that is more than case. A document has many.
 */
type NotedAnswer = readonly [activity: string, holder: number, range: CompactRange, question?: string];

/** A document, and what it says about who answers for activities. */
export type AnsweringDocument = Noted<readonly AnswersOfMatrix[]>;

/** The one party that answers for an activity, and where it is named. */
export interface Answer {
  document: AnsweringDocument;
  matrix: AnswersOfMatrix;
  activity: string;
  question: string;
  holder: string;
  /** Key of the holder. */
  accountable: string;
  range: CompactRange;
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
      names: matrix.parties.map(({ name }) => name),
      parties: matrix.parties.map(({ name }) => keyOf(name)),
      answers: matrix.activities.flatMap((activity) => answerTo(matrix, activity)),
    }));
}

function answerTo(matrix: Matrix, activity: Activity): NotedAnswer[] {
  const { name, assignments } = activity;
  const [holder, second] = holdersOf(matrix, activity, "accountable");
  if (name === "" || isPlaceholder(name) || holder === undefined || second !== undefined) return [];
  if (holder.party === "" || isPlaceholder(holder.party)) return [];
  const question = foldedName(name);
  const noted = [name, assignments.indexOf(holder), compactRange(holder.range)] as const;
  return [question === name.toLowerCase() ? noted : [...noted, question]];
}

/** The answers to each question that several documents answer, in the order of the documents. */
export function sharedQuestions(documents: readonly AnsweringDocument[]): Answer[][] {
  const shared = askedOfSeveral(documents);
  if (shared.size === 0) return [];
  const answers = documents.flatMap((document) =>
    document.notes.flatMap((matrix) =>
      matrix.answers
        .filter((answer) => shared.has(questionOf(answer)))
        .map((answer): Answer => {
          const [activity, holder, range] = answer;
          const [name = "", accountable = ""] = [matrix.names[holder], matrix.parties[holder]];
          return { document, matrix, activity, question: questionOf(answer), holder: name, accountable, range };
        }),
    ),
  );
  return [...Map.groupBy(answers, ({ question }) => question).values()];
}

function questionOf([activity, , , question = activity.toLowerCase()]: NotedAnswer): string {
  return question;
}

/** The questions that several documents answer; most activities are named in one alone. */
function askedOfSeveral(documents: readonly AnsweringDocument[]): Set<string> {
  const first = new Map<string, AnsweringDocument>();
  const shared = new Set<string>();
  for (const document of documents) {
    for (const { answers } of document.notes) {
      for (const answer of answers) {
        const question = questionOf(answer);
        const answering = first.get(question) ?? document;
        first.set(question, answering);
        if (answering !== document) shared.add(question);
      }
    }
  }
  return shared;
}

/**
 * The answers to one question that contradict an earlier one of another document: a party that both matrices name is
 * accountable in one of them alone. Each answer is held against the first that names its party otherwise, and
 * against the first of each party it names, not against all.
 */
export function contradictionsAmong(answers: readonly Answer[]): Contradiction[] {
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
