import { readFileSync } from "node:fs";
import path from "node:path";
import type { LintResult } from "@raci-kit/model";
import { lintOutput } from "@raci-kit/model/contracts";
import { InputError } from "../documents/input-error.ts";

/**
 * Reads what `raci lint --format json` wrote; the path is taken from `cwd`.
 *
 * @throws InputError when there is no such file, or it is no report
 */
export function readLintReport(file: string, cwd: string): LintResult {
  const { data, error } = lintOutput.safeParse(jsonIn(file, cwd));
  if (error === undefined) return data;
  const [{ path: keys, message } = { path: [], message: "" }] = error.issues;
  throw new InputError(`${file}: found no report: ${[...keys.map(String), message].join(": ")}`, expected);
}

const expected = "Expected what `raci lint --format json` prints.";

function jsonIn(file: string, cwd: string): unknown {
  try {
    return JSON.parse(readFileSync(path.resolve(cwd, file), "utf8"));
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : String(error)}`, expected);
  }
}
