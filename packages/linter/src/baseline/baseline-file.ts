import type { BaselineEntry } from "@raci-kit/model";
import { z } from "zod";
import { type Baseline, baselineOf } from "./baseline.ts";

/** Thrown for a text that is no baseline; the message says what was found and what to do. */
export class BaselineError extends Error {
  override readonly name: string = "BaselineError";
}

const version = 1;
const file = z
  .object({ version: z.literal(version) })
  .catchall(z.strictObject({ path: z.string(), rule: z.string(), place: z.string() }));

/**
 * A baseline as the text of a JSON file: one line an entry, each ending in a comma, and the version behind them. So an
 * entry that comes or goes changes no other line, and the lines of two branches can be merged, also by git's
 * `merge=union`.
 */
export function writeBaseline({ entries }: Baseline): string {
  return ["{", ...entries.map(entryLine), `  "version": ${version}`, "}", ""].join("\n");
}

function entryLine({ fingerprint, path, rule, place }: BaselineEntry): string {
  const fields = Object.entries({ path, rule, place }).map(([name, text]) => `"${name}": ${JSON.stringify(text)}`);
  return `  ${JSON.stringify(fingerprint)}: { ${fields.join(", ")} },`;
}

/**
 * Reads the text of a baseline file; the order of its lines counts for nothing.
 *
 * @throws {BaselineError} when the text is no baseline.
 */
export function readBaseline(text: string): Baseline {
  const { data, error } = file.safeParse(parseJson(text));
  if (error !== undefined) {
    const [{ path, message } = { path: [], message: "" }] = error.issues;
    throw new BaselineError(`Found no baseline: ${[...path.map(String), message].join(": ")}. ${advice}`);
  }
  return baselineOf(
    Object.entries(data).flatMap(([fingerprint, entry]) =>
      typeof entry === "object" ? [{ fingerprint, ...entry }] : [],
    ),
  );
}

const advice = "Expected a file that `raci lint --write-baseline` wrote; write it anew.";

function parseJson(text: string): unknown {
  if (/^(?:<{7}|={7}|>{7})/mu.test(text)) {
    throw new BaselineError("Found the marks of a merge conflict, expected a baseline; keep the lines of both sides.");
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BaselineError(`Found no JSON: ${error instanceof Error ? error.message : String(error)}. ${advice}`);
  }
}
