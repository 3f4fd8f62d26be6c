import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateRows, renderDocument, type Row } from "./documents.ts";
import { pick, randomNumbers } from "./random.ts";

const commits = 2000;
const repetitions = 5;
const activities = 50;
const program = path.join(import.meta.dirname, "../packages/cli/dist/main.js");
const letters = ["RA", "A", "R", "C", "I", "CI", ""] as const;
const words = ["daily", "remote", "shared", "urgent", "planned", "local"] as const;

/** How git keeps the objects of a repository: each in a file of its own, as commits leave them, or in a pack, as `git gc` does. */
const storages = ["loose", "packed"] as const;
type Storage = (typeof storages)[number];

interface Measurement {
  storage: Storage;
  bytes: number;
  gitLog: number;
  history: number;
  blame: number;
}

const folder = mkdtempSync(path.join(tmpdir(), "raci-kit-bench-"));
try {
  const table = renderTable(storages.map((storage) => measure(storage)));
  console.log(table);
  writeFileSync(path.join(import.meta.dirname, "HISTORY.md"), resultsPage(table));
} finally {
  rmSync(folder, { recursive: true });
}

/** Times the commands by turns on one repository. */
function measure(storage: Storage): Measurement {
  const root = path.join(folder, storage);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", root]);
  const texts = versions();
  const unpackLimit = storage === "loose" ? 100 * commits : 1;
  execFileSync("git", ["-c", `fastimport.unpackLimit=${unpackLimit}`, "fast-import", "--quiet"], {
    cwd: root,
    input: texts.map(commitCommand).join(""),
  });
  const times = { gitLog: [] as number[], history: [] as number[], blame: [] as number[] };
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    timed(times.gitLog, "git", ["log", "-p", "main", "--", "service.md"], root);
    timed(times.history, process.execPath, [program, "history", "service.md", "--until", "main"], root);
    timed(times.blame, process.execPath, [program, "blame", "service.md", "--at", "main"], root);
  }
  return {
    storage,
    bytes: Buffer.byteLength(texts.at(-1) ?? ""),
    gitLog: median(times.gitLog),
    history: median(times.history),
    blame: median(times.blame),
  };
}

/** The document in each commit: of ten edits five move a duty, and the others reword, add, remove, move rows, or write prose. */
function versions(): string[] {
  const random = randomNumbers(activities);
  let rows = generateRows(activities, 1);
  let notes: readonly string[] = [];
  return Array.from({ length: commits }, (_, commit) => {
    const chosen = Math.floor(random() * rows.length);
    const lot = commit === 0 ? 1 : random();
    const change = (make: (row: Row) => Row): Row[] => rows.map((row, index) => (index === chosen ? make(row) : row));
    if (lot < 0.5) rows = change((row) => ({ ...row, cells: [pick(letters, random), row.cells[1]] }));
    else if (lot < 0.7) rows = change((row) => ({ ...row, words: [...row.words.slice(0, -1), pick(words, random)] }));
    else if (lot < 0.8) rows = rows.toSpliced(chosen, 0, ...newRow(rows[chosen], commit));
    else if (lot < 0.84) rows = rows.toSpliced(chosen, 1);
    else if (lot < 0.9) rows = moved(rows, chosen);
    else if (lot < 1) notes = [...notes.slice(-20), `Change ${commit} was agreed upon in the weekly meeting.`];
    return `${renderDocument(rows)}\n${notes.join("\n\n")}\n`;
  });
}

function newRow(beside: Row | undefined, commit: number): Row[] {
  return beside === undefined
    ? []
    : [{ ...beside, words: ["Count", "spare", `parts-${commit}`, "in", "the", "store"] }];
}

/** The row stands first in its section. */
function moved(rows: readonly Row[], chosen: number): Row[] {
  const row = rows[chosen];
  if (row === undefined) return [...rows];
  const others = rows.toSpliced(chosen, 1);
  const first = others.findIndex(({ section }) => section === row.section);
  return others.toSpliced(Math.max(0, first), 0, row);
}

function commitCommand(text: string, commit: number): string {
  const message = `Edit ${commit}`;
  return [
    "commit refs/heads/main",
    `committer Author <author@example.com> ${1_600_000_000 + commit * 3600} +0000`,
    `data ${message.length}`,
    message,
    "M 100644 inline service.md",
    `data ${Buffer.byteLength(text)}`,
    text,
    "",
  ].join("\n");
}

function timed(times: number[], command: string, commandLine: readonly string[], cwd: string): void {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, commandLine, { cwd, maxBuffer: 1e9, encoding: "utf8" });
  times.push(performance.now() - start);
  if (status !== 0) throw new Error(`${command} ${commandLine.join(" ")} failed: ${stderr}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function renderTable(measurements: readonly Measurement[]): string {
  const header = [
    "objects",
    "bytes",
    "git log -p",
    "raci history",
    "raci blame",
    "history : git log -p",
    "blame : git log -p",
  ];
  const rows = measurements.map((one) => [
    one.storage,
    String(one.bytes),
    `${Math.round(one.gitLog)} ms`,
    `${Math.round(one.history)} ms`,
    `${Math.round(one.blame)} ms`,
    `${(one.history / one.gitLog).toFixed(1)} x`,
    `${(one.blame / one.gitLog).toFixed(1)} x`,
  ]);
  return [header, header.map(() => "--:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function resultsPage(table: string): string {
  return `# History

Made by \`pnpm bench:history\`: a generated document of ${activities} activities and more in ${commits} commits (half of them move a duty, the
others reword, add, remove or move rows, or write prose), the commands by turns, medians of ${repetitions} runs as processes, start-up
included. Git reads objects several times as fast from a pack, which \`git gc\` makes of them, as one by one, as commits leave them.

${table}
`;
}
