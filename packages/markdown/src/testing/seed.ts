import { env } from "node:process";

/** Seed of generated tests: the same in every run, unless `RACI_SEED` gives another one. */
export const seed: number = Number.parseInt(env["RACI_SEED"] ?? "20260504", 10);
