import type { BaselineEntry } from "@raci-kit/model";
import { type Baseline, baselineOf } from "./baseline.ts";

/** Thrown for a text that is no baseline; the message says what was found and what to do. */
export class BaselineError extends Error {
  override readonly name: string = "BaselineError";
}

const version = 1;
const fields = ["path", "rule", "place"] as const;

/**
 * A baseline as the text of a JSON file: one line an entry, each ending in a comma, and the version behind them. So an
 * entry that comes or goes changes no other line, and the lines of two branches can be merged, also by git's
 * `merge=union`.
 */
export function writeBaseline({ entries }: Baseline): string {
  return ["{", ...entries.map(entryLine), `  "version": ${version}`, "}", ""].join("\n");
}

function entryLine({ fingerprint, path, rule, place }: BaselineEntry): string {
  const written = Object.entries({ path, rule, place }).map(([name, text]) => `"${name}": ${JSON.stringify(text)}`);
  return `  ${JSON.stringify(fingerprint)}: { ${written.join(", ")} },`;
}

/**
 * Reads the text of a baseline file; the order of its lines counts for nothing.
 *
 * @throws {BaselineError} when the text is no baseline.
 */
export function readBaseline(text: string): Baseline {
  const content = parseJson(text);
  if (!isRecord(content)) throw noBaseline("an object", content);
  const { version: written, ...entries } = content;
  if (written !== version) throw noBaseline(`version: ${version}`, written);
  return baselineOf(Object.entries(entries).map(([fingerprint, entry]) => entryOf(fingerprint, entry)));
}

function entryOf(fingerprint: string, entry: unknown): BaselineEntry {
  if (!isRecord(entry)) throw noBaseline(`${fingerprint}: an object`, entry);
  const [path, rule, place] = fields.map((name) => entry[name]);
  const missing = fields.find((name) => typeof entry[name] !== "string");
  if (typeof path !== "string" || typeof rule !== "string" || typeof place !== "string") {
    throw noBaseline(`${fingerprint}: ${missing ?? ""}: a text`, missing && entry[missing]);
  }
  const stranger = Object.keys(entry).find((name) => !fields.some((field) => field === name));
  if (stranger !== undefined) throw noBaseline(`${fingerprint}: only ${fields.join(", ")}`, stranger);
  return { fingerprint, path, rule, place };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function noBaseline(expected: string, found: unknown): BaselineError {
  return new BaselineError(
    `Found no baseline: expected ${expected}, found ${JSON.stringify(found) ?? "nothing"}. ${advice}`,
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
