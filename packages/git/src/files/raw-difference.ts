/** One record of git's `--raw -z` format. */
export interface RawDifference {
  previousMode: string;
  mode: string;
  previousHash: string;
  /** All zeros when git has not stored the content: a file on disk. */
  hash: string;
  /** `A`, `C`, `D`, `M`, `R`, `T` or `U`. */
  status: string;
  previousPath: string;
  path: string;
}

/**
 * Takes one difference from `fields`, the NUL-separated pieces of git's output. Two pieces, or three with a rename:
 * `:<mode> <mode> <hash> <hash> <status><similarity>`, `<path>`, `<new path>`.
 */
export function takeRawDifference(meta: string, fields: Iterator<string, undefined>): RawDifference {
  const [previousMode = "", mode = "", previousHash = "", hash = "", statusAndSimilarity = ""] = meta
    .slice(1)
    .split(" ");
  const status = statusAndSimilarity.charAt(0);
  const previousPath = takeField(fields);
  const path = status === "R" || status === "C" ? takeField(fields) : previousPath;
  return { previousMode, mode, previousHash, hash, status, previousPath, path };
}

/** The next of `fields`; empty after the last. */
export function takeField(fields: Iterator<string, undefined>): string {
  return fields.next().value ?? "";
}
