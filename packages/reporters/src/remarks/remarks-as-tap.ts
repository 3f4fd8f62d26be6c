import { visible } from "../escape/visible.ts";
import type { Remark, Remarks } from "./remark.ts";

/**
 * Remarks as TAP (Test Anything Protocol, version 14): a test for each document, which fails when one of its remarks is a
 * reason for the command to fail. The remarks follow as a YAML block.
 */
export function remarksAsTap({ documents, remarks }: Remarks): string {
  const byPath = Map.groupBy(remarks, (remark) => remark.path);
  const tests = documents.flatMap((path, index) => test(index + 1, path, byPath.get(path) ?? []));
  return ["TAP version 14", `1..${documents.length}`, ...tests, ""].join("\n");
}

function test(number: number, path: string, remarks: readonly Remark[]): string[] {
  const outcome = remarks.some((remark) => remark.fails) ? "not ok" : "ok";
  const block = remarks.length === 0 ? [] : ["  ---", "  remarks:", ...remarks.flatMap(entry), "  ..."];
  return [`${outcome} ${number} - ${description(path)}`, ...block];
}

function entry({ rule, severity, message, range }: Remark): string[] {
  const place = range === null ? [] : [`      line: ${range.start.line}`, `      column: ${range.start.column}`];
  return [
    `    - rule: ${yamlText(rule)}`,
    `      severity: ${severity}`,
    `      message: ${yamlText(message)}`,
    ...place,
  ];
}

/** What stands behind a test's number: a `#` would begin a directive. */
function description(path: string): string {
  return visible(path).replace(/[\\#]/gu, "\\$&");
}

/** A double-quoted text of JSON is one of YAML. */
function yamlText(text: string): string {
  return JSON.stringify(visible(text));
}
