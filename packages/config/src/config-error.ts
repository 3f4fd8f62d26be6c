/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  /** What was found, and what was expected or probably meant. */
  message: string;
  /** The configuration file, as the caller named it. */
  path: string;
  /** Where in the file, both counted from 1; null when the file as a whole is meant. */
  line: number | null;
  column: number | null;
  /** The keys that lead there (`rules.known-role`, `policy[0].impact`); empty when the file as a whole is meant. */
  key: string;
}

/** Thrown for a configuration that cannot be read or used; names every problem of the file, in the file's order. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  /** The message has one line a problem: `path:line:column key: message`. */
  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.problems = problems;
  }
}

/** The error for a file that is wrong as a whole. */
export function fileError(path: string, message: string): ConfigError {
  return new ConfigError([{ message, path, line: null, column: null, key: "" }]);
}

function describeProblem({ message, path, line, column, key }: ConfigProblem): string {
  const place = line === null || column === null ? path : `${path}:${line}:${column}`;
  return key === "" ? `${place}: ${message}` : `${place} ${key}: ${message}`;
}
