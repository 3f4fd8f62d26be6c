import { paintsOf, terminalLine } from "@raci-kit/reporters";
import { failureFrom } from "./failure.ts";

/** A failure as people read it, and the exit code it ends the program with. */
export interface ExplainedFailure {
  text: string;
  exitCode: 2 | 3;
}

/** Puts a failure into words: what was found and what to do. A defect of the program itself keeps its stack trace. */
export function explainFailure(error: unknown, colour: boolean): ExplainedFailure {
  const paint = paintsOf(colour);
  const tell = (message: string, hint: string): string => {
    const lines = message.split("\n").map((line) => terminalLine(line));
    const [first = "", ...others] = lines;
    const hintLines = hint === "" ? [] : [`  ${terminalLine(hint)}`];
    return [`${paint.red("error:")} ${first}`, ...others, ...hintLines, ""].join("\n");
  };
  const failure = failureFrom(error);
  if (failure !== null) return { text: tell(failure.message, failure.hint), exitCode: failure.exitCode };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = trace.split("\n").map((line) => terminalLine(line));
  return {
    text: `${paint.red("internal error:")} ${lines.join("\n")}\nThis is a defect of raci, please report it.\n`,
    exitCode: 3,
  };
}
