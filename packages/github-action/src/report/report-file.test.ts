import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { change, comparisonOf, reviewOf } from "../testing/comparisons.ts";
import { readReport, writeReport } from "./report-file.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "raci-report-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const report = { headCommit: "a".repeat(40), baseBranch: "main", review: reviewOf(comparisonOf([change()])) };

/** The report as written, with one place of it changed. */
function rewritten(from: string, to: string): void {
  const file = writeReport(folder, report);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
}

test("a report is read as it was written", () => {
  expect(writeReport(path.join(folder, "deep/down"), report)).toBe(path.join(folder, "deep/down/review.json"));
  expect(readReport(path.join(folder, "deep/down"))).toEqual(report);
});

test("reads a review of 5,000 rows", () => {
  const changes = Array.from({ length: 5000 }, (_, index) => change({ fingerprint: `f${index}` }));
  writeReport(folder, { ...report, review: reviewOf(comparisonOf(changes)) });
  expect(readReport(folder).review.comparison.summary.shifts).toBe(5000);
});

describe("readReport refuses", () => {
  const refusals: Readonly<Record<string, [prepare: () => void, found: string]>> = {
    "an empty folder": [() => {}, "found nothing, expected review.json alone"],
    "a folder that is not there": [() => rmSync(folder, { recursive: true }), "found no such folder"],
    "another file beside it": [
      () => {
        writeReport(folder, report);
        writeFileSync(path.join(folder, "action.yml"), "");
      },
      "found action.yml, review.json",
    ],
    "a link": [
      () => symlinkSync("/etc/hostname", path.join(folder, "review.json")),
      "something else than a plain file",
    ],
    "a folder of that name": [() => mkdirSync(path.join(folder, "review.json")), "something else than a plain file"],
    "a giant": [
      () => truncateSync(writeReport(folder, report), 33 * 1024 * 1024),
      "found 34603008 bytes, expected 33554432 at most",
    ],
    "something else than JSON": [() => rewritten("{", "["), "something else than JSON"],
    "another version": [() => rewritten('"version":1', '"version":2'), "version"],
    "a commit that is none": [() => rewritten("a".repeat(40), "--upload-pack"), "headCommit"],
    "a kind of change that is none": [() => rewritten("accountable-transferred", "accountable-stolen"), "kind"],
    "a path that climbs": [() => rewritten("duties.md", "../../duties.md"), "expected a path below the top level"],
    "an absolute path": [() => rewritten("duties.md", "/etc/passwd"), "expected a path below the top level"],
    "a field that is missing": [() => rewritten('"oldFindings"', '"elderFindings"'), "oldFindings"],
  };

  test.each(Object.keys(refusals))("%s", (name) => {
    const [prepare, found] = refusals[name] ?? [];
    prepare?.();
    expect(() => readReport(folder)).toThrow(
      expect.objectContaining({ name: "InputError", message: expect.stringContaining(found ?? "") }),
    );
    mkdirSync(folder, { recursive: true });
  });
});
