/** `answer`, which is asked but once for each question. */
export function oncePerKey<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const told = known.get(question) ?? answer(question);
    known.set(question, told);
    return told;
  };
}
