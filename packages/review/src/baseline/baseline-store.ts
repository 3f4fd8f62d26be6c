import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Baseline, BaselineError, readBaseline, writeBaseline } from "@raci-kit/linter";
import { InputError } from "../documents/input-error.ts";
import { replaceFile } from "../documents/replace-file.ts";
import { UsageError } from "../usage-error.ts";

/** What a baseline is called that nobody names: it lies in the root of the project and is found by itself. */
export const baselineFileName = "raci.baseline.json";

/** The baseline that a run goes by without being told of one, as an absolute path; null when there is none. */
export function findBaseline(root: string): string | null {
  const file = path.join(root, baselineFileName);
  return existsSync(file) ? file : null;
}

/**
 * Reads a baseline file.
 *
 * @param shown what to call it in errors
 * @throws InputError when there is no such file, UsageError when it is no baseline
 */
export function loadBaseline(file: string, shown: string): Baseline {
  try {
    return readBaseline(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof BaselineError) throw new UsageError(`${shown}: ${error.message}`, "");
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    throw new InputError(
      `${shown}: the baseline could not be read: ${error.message}`,
      "`raci lint --write-baseline` writes one.",
    );
  }
}

/** Writes a baseline file; one that is there is replaced at once. */
export function saveBaseline(file: string, baseline: Baseline): void {
  const text = writeBaseline(baseline);
  if (existsSync(file)) replaceFile(file, text);
  else writeFileSync(file, text);
}
