import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compare } from "@raci-kit/differ";
import { readDocument } from "@raci-kit/markdown";
import { editRows, generateRows, renderDocument } from "./documents.ts";

const sizes = [1_000, 2_000, 5_000, 10_000, 20_000];
const repetitions = 3;
const rates = { reworded: 0.05, roles: 0.02, moved: 0.01 };

interface Measurement {
  activities: number;
  reading: number;
  comparing: number;
  gitDiff: number;
  changes: number;
  shifts: number;
}

const folder = mkdtempSync(path.join(tmpdir(), "raci-kit-bench-"));
try {
  // The first run of any code is slower: it is compiled while it runs.
  measure(500);
  const measurements = sizes.map((size) => measure(size));
  console.log(renderTable(measurements));
} finally {
  rmSync(folder, { recursive: true });
}

function measure(activities: number): Measurement {
  const rows = generateRows(activities, 1);
  const [before, after] = [renderDocument(rows), renderDocument(editRows(rows, rates, 2))];
  const [oldFile, newFile] = [path.join(folder, "old.md"), path.join(folder, "new.md")];
  writeFileSync(oldFile, before);
  writeFileSync(newFile, after);

  const times = { reading: [] as number[], comparing: [] as number[], gitDiff: [] as number[] };
  let summary = { changes: 0, shifts: 0 };
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const models = timed(times.reading, () =>
      [before, after].map((text) => readDocument(text, { path: "service.md" })),
    );
    const [oldModel = null, newModel = null] = models;
    ({ summary } = timed(times.comparing, () => compare([{ before: oldModel, after: newModel }])));
    timed(times.gitDiff, () => spawnSync("git", ["diff", "--no-index", "--word-diff", oldFile, newFile]));
  }
  return {
    activities,
    reading: median(times.reading),
    comparing: median(times.comparing),
    gitDiff: median(times.gitDiff),
    changes: summary.changes,
    shifts: summary.shifts,
  };
}

function timed<Result>(times: number[], work: () => Result): Result {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function renderTable(measurements: readonly Measurement[]): string {
  const [smallest] = measurements;
  const rows = measurements.map((one) => {
    const first = smallest ?? one;
    return [
      one.activities.toLocaleString("en"),
      growth(one.activities, first.activities),
      growth(one.reading, first.reading),
      growth(one.comparing, first.comparing),
      (one.comparing / one.reading).toFixed(2),
      (one.comparing / one.gitDiff).toFixed(2),
      one.changes.toLocaleString("en"),
      one.shifts.toLocaleString("en"),
    ];
  });
  const header = [
    "activities",
    "growth",
    "reading",
    "comparing",
    "comparing : reading",
    "comparing : git diff",
    "changes",
    "shifts",
  ];
  return [header, header.map(() => "--:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function growth(value: number, first: number): string {
  return `${(value / first).toFixed(1)} x`;
}
