import { visible } from "../escape/visible.ts";
import { xmlAttributes, xmlText } from "../escape/xml.ts";
import type { Remark, Remarks } from "./remark.ts";
import { placeOf } from "./remark-place.ts";

/**
 * Remarks as a JUnit report: a suite for each document, a case for each remark, a passed one where there is nothing to say.
 * A case fails when its remark is a reason for the command to fail; others pass and carry their text as output.
 */
export function remarksAsJUnit({ documents, remarks }: Remarks): string {
  const byPath = Map.groupBy(remarks, (remark) => remark.path);
  const suites = documents.flatMap((path) => suite(path, byPath.get(path) ?? []));
  const counts = { name: "raci", tests: casesIn(documents, byPath), failures: failing(remarks), errors: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes(counts)}>`,
    ...suites.map((line) => `  ${line}`),
    "</testsuites>",
    "",
  ].join("\n");
}

function casesIn(documents: readonly string[], byPath: ReadonlyMap<string, readonly Remark[]>): number {
  return documents.reduce((sum, path) => sum + Math.max(1, byPath.get(path)?.length ?? 0), 0);
}

function failing(remarks: readonly Remark[]): number {
  return remarks.filter((remark) => remark.fails).length;
}

function suite(path: string, remarks: readonly Remark[]): string[] {
  const counts = { name: path, tests: Math.max(1, remarks.length), failures: failing(remarks), errors: 0, skipped: 0 };
  const passed = [`  <testcase${xmlAttributes({ name: path, classname: path })}/>`];
  const cases =
    remarks.length === 0 ? passed : remarks.flatMap((remark) => testCase(remark).map((line) => `  ${line}`));
  return [`<testsuite${xmlAttributes(counts)}>`, ...cases, "</testsuite>"];
}

function testCase(remark: Remark): string[] {
  const { rule, path, severity, message, fails } = remark;
  const place = placeOf(remark);
  const text = xmlText(`${place}: ${severity}: ${visible(message)}`);
  const outcome = fails
    ? `<failure${xmlAttributes({ type: rule, message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return [`<testcase${xmlAttributes({ name: `${rule} ${place}`, classname: path })}>`, `  ${outcome}`, "</testcase>"];
}
