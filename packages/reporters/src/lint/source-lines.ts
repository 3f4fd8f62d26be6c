/** The lines of the document at a path, or `undefined` when its text is not at hand. */
export type SourceLines = (path: string) => readonly string[] | undefined;

/** Splits each of `sources` into lines when it is first asked for, and once. */
export function sourceLines(sources: ReadonlyMap<string, string>): SourceLines {
  const split = new Map<string, readonly string[]>();
  return (path) => {
    const known = split.get(path);
    const text = sources.get(path);
    if (known !== undefined || text === undefined) {
      return known;
    }
    const lines = text.split(/\r\n|\n|\r/u);
    split.set(path, lines);
    return lines;
  };
}
