import { runProgram } from "../run-program.ts";

/** What one run of the program wrote, and how it ended. */
export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** What the program finds around it; by default no input, no colour and lines of a hundred columns. */
export interface Surroundings {
  stdin?: string | Uint8Array;
  colour?: boolean;
  width?: number;
}

/** Runs `raci COMMANDLINE` (words between single spaces) in the folder `cwd`, on a terminal that only remembers. */
export async function runIn(cwd: string, commandLine: string, surroundings: Surroundings = {}): Promise<Outcome> {
  const { stdin = "", colour = false, width = 100 } = surroundings;
  const [name, ...words] = commandLine === "" ? [] : commandLine.split(" ");
  let stdout = "";
  let stderr = "";
  const exitCode = await runProgram(name, words, {
    cwd,
    print: (text) => (stdout += text),
    complain: (text) => (stderr += text),
    readInput: () => Buffer.from(stdin),
    style: { colour, width },
    colourErrors: colour,
  });
  return { exitCode, stdout, stderr };
}
