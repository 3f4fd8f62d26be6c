/** Where answers are kept: a weak map lets go of those to questions that nobody can ask any more. */
type Answers<Question, Answer> = Pick<Map<Question, Answer>, "get"> & {
  set: (question: Question, answer: Answer) => unknown;
};

/** `answer`, which is asked but once for each question. */
export function oncePerKey<Question, Answer>(
  answer: (question: Question) => Answer,
  known: Answers<Question, Answer> = new Map<Question, Answer>(),
): (question: Question) => Answer {
  return (question) => {
    const told = known.get(question) ?? answer(question);
    known.set(question, told);
    return told;
  };
}
