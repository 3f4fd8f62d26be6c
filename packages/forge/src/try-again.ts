import { PlatformError } from "./platform-error.ts";

const mostTries = 4;

/**
 * Does `step` until it is answered. A request may do its work although its answer is lost: before each further try, `done`
 * looks whether it has, and gives the result, or null.
 *
 * @throws PlatformError when the platform refuses, or stumbles every time
 */
export async function tryAgain<Result>(
  step: () => Promise<Result>,
  done: () => Promise<Result | null>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof PlatformError) || error.kind !== "failed" || tries === mostTries) throw error;
      const result = await done();
      if (result !== null) return result;
    }
  }
}
