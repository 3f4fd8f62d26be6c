import { ConfigError, type ConfigProblem } from "../config-error.ts";

/** The problems that `action` fails with; none when it succeeds. Any other failure passes through. */
export function problemsOf(action: () => unknown): readonly ConfigProblem[] {
  return attempt(action)?.problems ?? [];
}

/** The error that `action` fails with. */
export function configErrorOf(action: () => unknown): ConfigError {
  const error = attempt(action);
  if (error === null) {
    throw new Error("Expected a ConfigError, but nothing failed.");
  }
  return error;
}

function attempt(action: () => unknown): ConfigError | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof ConfigError) {
      return error;
    }
    throw error;
  }
}
