import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { runMerges } from "../benchmarks/merging/run-merges.ts";

const program = path.join(import.meta.dirname, "../packages/cli/dist/main.js");
const merges = 20;

/** `pnpm bench:merging` does the same with 500. */
test("generated branches merge through real git without a lost edit or a silent mistake", { timeout: 120_000 }, () => {
  if (!existsSync(program)) throw new Error(`${program} is missing: run \`pnpm build\` first.`);
  const { driver, alone, faults } = runMerges(program, merges);

  expect(faults).toEqual([]);
  expect({ wrong: driver.wrong, lost: driver.lost }).toEqual({ wrong: 0, lost: 0 });
  expect(driver.clean + driver.conflict + driver.needless).toBe(merges);
  expect(driver.clean).toBeGreaterThan(alone.clean);
  expect(driver.needless).toBeLessThan(alone.needless);
});
