import { env } from "node:process";

/** How many documents a generated test makes: `usual`, unless `RACI_RUNS` gives another number. */
export function runsOf(usual: number): number {
  return Number.parseInt(env["RACI_RUNS"] ?? String(usual), 10);
}

/** How long a test with so many documents may take, in milliseconds; generous, as it grows with the machine's load. */
export function patienceFor(runs: number): number {
  return Math.max(60_000, runs * 20);
}
