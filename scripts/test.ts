import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A check is one command that must exit with 0; it counts as one test. */
const checks: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  ["build", "pnpm", "build"],
  ["types", "tsc", "--project", "."],
  ["lint", "oxlint", "--type-aware", "--quiet"],
  ["format", "oxfmt", "--check"],
  ["unused code", "knip"],
  ["dependency directions", "node", "scripts/dependency-directions.ts"],
  ["pages are fresh", "node", "--conditions=@raci-kit/source", "packages/pages/scripts/write-pages.ts", "--check"],
  ["README shows real output", "node", "scripts/readme-output.ts", "--check"],
  ["our own models", "node", "packages/cli/dist/main.js", "lint", "models"],
];

interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

const counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };

for (const [name, command, ...words] of checks) {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: "utf8" });
  if (status === 0) counts.passed += 1;
  else counts.failed += 1;
  console.log(`${status === 0 ? "passed" : "FAILED"}: ${name}`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
}

const tests = runTests(process.argv.slice(2));
const passed = counts.passed + tests.passed;
const failed = counts.failed + tests.failed;
console.log(`${passed} passed, ${failed} failed, ${tests.skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs vitest with its usual output and gives its counts; a run that broke down counts as one failure at least. */
function runTests(words: readonly string[]): TestCounts {
  const folder = mkdtempSync(path.join(tmpdir(), "raci-kit-tests-"));
  const report = path.join(folder, "report.json");
  try {
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
    const { status } = spawnSync("vitest", ["run", ...reporters, ...words], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    const counted = countsIn(report);
    return status === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countsIn(report: string): TestCounts {
  try {
    const result: unknown = JSON.parse(readFileSync(report, "utf8"));
    const numberAt = (key: string): number =>
      typeof result === "object" && result !== null && key in result ? Number(Reflect.get(result, key)) : 0;
    return {
      passed: numberAt("numPassedTests"),
      failed: numberAt("numFailedTests"),
      skipped: numberAt("numPendingTests") + numberAt("numTodoTests"),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
