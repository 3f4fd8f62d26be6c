/** Results by texts; what was not asked for lately is forgotten. */
export interface Memory<Result extends object> {
  /** The result that is kept for a text, or `undefined`. */
  recall: (text: string) => Result | undefined;
  /** Keeps the result of a text, and gives it back. */
  keep: (text: string, result: Result) => Result;
}

/**
 * A memory of at most `limit` texts. It has two halves: when the younger one is full, the older one is dropped, so that
 * the few texts which come again and again are never forgotten for the many that come once.
 */
export function memory<Result extends object>(limit: number): Memory<Result> {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  const keep = (text: string, result: Result): Result => {
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
  const recall = (text: string): Result | undefined => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const older = old.get(text);
    return older === undefined ? undefined : keep(text, older);
  };
  return { recall, keep };
}

/** A pure function of a text and of the object that it is read by, such as a scheme. */
type Reading<Context extends object, Result extends object> = (text: string, context: Context) => Result;

/**
 * The same function, which remembers its results: documents say the same few texts again and again.
 *
 * @param limit how many texts are remembered for each context, so that memory stays flat whatever is read
 */
export function remembered<Context extends object, Result extends object>(
  read: Reading<Context, Result>,
  limit = 2_000,
): Reading<Context, Result> {
  const byContext = new WeakMap<Context, Memory<Result>>();
  return (text, context) => {
    let known = byContext.get(context);
    if (known === undefined) {
      known = memory(limit);
      byContext.set(context, known);
    }
    return known.recall(text) ?? known.keep(text, read(text, context));
  };
}
