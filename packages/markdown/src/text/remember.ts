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
  const byContext = new WeakMap<Context, Map<string, Result>>();
  return (text, context) => {
    let known = byContext.get(context);
    if (known === undefined || known.size >= limit) {
      known = new Map();
      byContext.set(context, known);
    }
    let result = known.get(text);
    if (result === undefined) {
      result = read(text, context);
      known.set(text, result);
    }
    return result;
  };
}
