import { readEnvironment } from "../inputs/environment.ts";
import { readInputs } from "../inputs/inputs.ts";
import type { Pace } from "../platform/github/connection.ts";
import { github } from "../platform/github/github.ts";
import { createRunner, type Runner } from "../runner/runner.ts";
import { explainFailure } from "./explain-failure.ts";
import { runAction } from "./run-action.ts";

/**
 * Runs the action as the runner's environment asks for, and gives its exit code. Failures are told, never thrown.
 *
 * @param print writes to the log
 * @param pace how patiently to ask GitHub; usually as it wants to be asked
 */
export async function start(variables: NodeJS.ProcessEnv, print: (text: string) => void, pace?: Pace): Promise<0 | 1> {
  let runner: Runner = createRunner(print, { outputFile: null, summaryFile: null });
  try {
    const environment = readEnvironment(variables);
    runner = createRunner(print, environment);
    const inputs = readInputs(variables);
    const { apiUrl, owner, repository } = environment;
    const { token, timeoutSeconds } = inputs;
    const platform = github({
      apiUrl,
      owner,
      repository,
      token,
      timeoutSeconds,
      ...(pace === undefined ? {} : { pace }),
    });
    return (await runAction({ inputs, environment, platform, runner })) ? 0 : 1;
  } catch (error) {
    for (const sentence of explainFailure(error)) runner.error(sentence);
    return 1;
  }
}
