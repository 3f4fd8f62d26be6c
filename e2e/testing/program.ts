import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** The top level of this repository. */
export const root: string = path.join(import.meta.dirname, "../..");

/** The program as it is published: one bundle that stands on nothing. */
const program: string = path.join(root, "packages/cli/dist/main.js");

/** What one run of the program wrote, and how it ended. */
export interface Outcome {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Around a run: by default this repository, no input and nothing of this machine's environment but the path of git. */
export interface Surroundings {
  cwd?: string;
  stdin?: string;
  environment?: Readonly<Record<string, string>>;
}

/** Fails with what to do when there is no bundle to test. */
export function expectProgram(): void {
  if (!existsSync(program)) throw new Error("packages/cli/dist/main.js does not exist: run `pnpm build` first.");
}

/** Runs `raci COMMANDLINE` (words between single spaces) as a process of its own. */
export function raci(commandLine: string, surroundings: Surroundings = {}): Outcome {
  return outcomeOf(spawn(process.execPath, [program, ...commandLine.split(" ")], surroundings));
}

/** Runs a shell script in which `raci` is the program. */
export function shell(script: string, surroundings: Surroundings = {}): Outcome {
  const definition = 'raci() { "$NODE" "$PROGRAM" "$@"; }';
  const environment = { ...surroundings.environment, NODE: process.execPath, PROGRAM: program };
  return outcomeOf(spawn("bash", ["--norc", "-c", `${definition}\n${script}`], { ...surroundings, environment }));
}

function spawn(command: string, words: readonly string[], surroundings: Surroundings): SpawnSyncReturns<string> {
  const { cwd = root, stdin = "", environment = {} } = surroundings;
  const { PATH = "" } = process.env;
  return spawnSync(command, words, { cwd, input: stdin, env: { PATH, ...environment }, encoding: "utf8" });
}

function outcomeOf({ status, stdout, stderr }: SpawnSyncReturns<string>): Outcome {
  return { exitCode: status, stdout, stderr };
}
