import { spawnSync } from "node:child_process";

/** A command line whose whole process is measured. */
export interface Contender {
  name: string;
  command: string;
  args: readonly string[];
  cwd?: string;
  /** True when what it prints is read, as little as that is; nobody reads it otherwise. */
  isPiped?: boolean;
}

/** Medians by name, in milliseconds; null for what could not run, or took too long. */
export type Medians = ReadonlyMap<string, number | null>;

/** No process may take longer, in milliseconds. */
const patience = 60_000;

/** Runs all contenders by turns, so that a busy machine is busy for all of them, and gives the median time of each. */
export function race(contenders: readonly Contender[], rounds: number): Medians {
  const times = new Map(contenders.map(({ name }): [string, (number | null)[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const found = times.get(contender.name);
      // What failed once fails again.
      if (found !== undefined && !found.includes(null)) found.push(timeOf(contender));
    }
  }
  return new Map([...times].map(([name, found]) => [name, medianOf(found)]));
}

const memoryReport = `
import { writeSync } from "node:fs";
process.on("exit", () => writeSync(2, "\\npeak " + process.resourceUsage().maxRSS));
`;

/** The most memory that a script of Node held at a time, in MB. */
export function peakMemory(script: string, args: readonly string[], cwd: string): number {
  const hook = `data:text/javascript,${encodeURIComponent(memoryReport)}`;
  const { stderr } = spawnSync(process.execPath, ["--import", hook, script, ...args], { cwd, encoding: "utf8" });
  return Number(/\npeak (\d+)$/u.exec(stderr)?.[1] ?? Number.NaN) / 1024;
}

function timeOf({ command, args, cwd, isPiped = false }: Contender): number | null {
  const start = performance.now();
  const stdio = isPiped ? "pipe" : "ignore";
  const { error, signal } = spawnSync(command, args, { cwd, stdio, timeout: patience });
  return error === undefined && signal === null ? performance.now() - start : null;
}

function medianOf(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  if (known.length === 0 || known.length < times.length) return null;
  return known.toSorted((left, right) => left - right)[Math.floor(known.length / 2)] ?? null;
}
