import type { Activity, Assignment, Matrix, ResponsibilityModel } from "@raci-kit/model";
import type { NamedParty } from "../context.ts";
import { holdersOf } from "../matrix/duties.ts";
import { partyKeyFinder } from "../names/configured-parties.ts";
import { isPlaceholder } from "../names/placeholder.ts";

/** What one document says about who answers for an activity. */
export interface Answer {
  model: ResponsibilityModel;
  matrix: Matrix;
  activity: Activity;
  /** The one accountable party. */
  holder: Assignment;
  /** Keys of the accountable party and of all parties of the matrix, the same for all spellings of a name. */
  accountable: string;
  parties: readonly string[];
}

/** Two documents that give different answers to one question. */
export interface Contradiction {
  here: Answer;
  there: Answer;
}

/** The activities of documents that have a name and exactly one accountable party. */
export function answersIn(models: readonly ResponsibilityModel[], configured: readonly NamedParty[]): Answer[] {
  const keyOf = partyKeyFinder(configured);
  return models.flatMap((model) =>
    model.matrices.flatMap((matrix) => {
      const parties = matrix.parties.map(({ name }) => keyOf(name));
      return matrix.activities.flatMap((activity): Answer[] => {
        const [holder, second] = holdersOf(matrix, activity, "accountable");
        const isAnswer = activity.name !== "" && !isPlaceholder(activity.name) && second === undefined;
        return !isAnswer || holder === undefined || holder.party === "" || isPlaceholder(holder.party)
          ? []
          : [{ model, matrix, activity, holder, accountable: keyOf(holder.party), parties }];
      });
    }),
  );
}

/**
 * The answers to one question that contradict an earlier one of another document: a party that both matrices name is
 * accountable in one of them alone. Each answer is held against the first that names its party otherwise, and
 * against the first of each party it names, not against all.
 */
export function contradictionsAmong(answers: readonly Answer[]): Contradiction[] {
  // Most activities are named in one document alone.
  if (answers.every(({ model }) => model === answers[0]?.model)) return [];
  /** The first answer that makes a party accountable, and the first that names it and does not. */
  const accountable = new Map<string, Answer>();
  const passedOver = new Map<string, Answer>();
  const contradictions: Contradiction[] = [];
  for (const sameDocument of Map.groupBy(answers, ({ model }) => model).values()) {
    for (const here of sameDocument) {
      const others = here.parties.filter((party) => party !== here.accountable);
      const there = [passedOver.get(here.accountable), ...others.map((party) => accountable.get(party))].find(
        (one) => one !== undefined && !areEditions(one.model.path, here.model.path),
      );
      if (there !== undefined) contradictions.push({ here, there });
    }
    for (const answer of sameDocument) {
      remember(accountable, answer.accountable, answer);
      answer.parties
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
