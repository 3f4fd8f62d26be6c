import { outputStyle } from "../output-style.ts";
import { writeAll } from "../write-all.ts";
import { driverJobs, runDriver } from "./run-driver.ts";

/** More than 128 tells git that a merge failed, see gitattributes(5). */
const mergeFailed = 129;
const unreadable = 3;

/** Answers git without loading the rest of the program; whatever is no question of git's goes through the program. */
export async function answerGit(words: readonly string[]): Promise<number> {
  const job = driverJobs.find((each) => each === words[0]);
  const terminal = { cwd: process.cwd(), print: (text: string) => writeAll(1, text), style: outputStyle() };
  try {
    const exitCode = job === undefined ? null : await runDriver(job, words.slice(1), terminal);
    if (exitCode !== null) return exitCode;
  } catch (error) {
    const { explainFailure } = await import("../explain-failure.ts");
    writeAll(2, explainFailure(error, false).text);
    return job === "merge" ? mergeFailed : unreadable;
  }
  const { runProgram } = await import("../run-program.ts");
  return runProgram("git-driver", words);
}
