import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { editRows, generateRows, renderCsv, renderDocument } from "./documents.ts";
import { installPeers, isRunnable, peer } from "./peers.ts";
import { type Contender, type Medians, peakMemory, race } from "./processes.ts";
import { randomNumbers } from "./random.ts";
import { modelDocument, writeTree } from "./trees.ts";

// Generates documents (the same every time), runs this program and others on them by turns, and writes RESULTS.md.

const rounds = 5;
const main = path.join(import.meta.dirname, "../packages/cli/dist/main.js");
const seed = 8;
const rates = { reworded: 0.05, roles: 0.02, moved: 0.01 };

/** A ratio, and the most that it should be. */
interface Target {
  what: string;
  found: number;
  most: number;
}

const introduction = `Made by \`pnpm bench\`. Whole processes, run by turns in one go; times differ from machine to machine, ratios tell more. Other tools
are installed for the run; one that is missing could not be, and what is measured against it says "not here".`;
const folder = mkdtempSync(path.join(tmpdir(), "raci-kit-bench-"));
const peers = path.join(folder, "peers");
mkdirSync(peers);
const targets: Target[] = [];
try {
  installPeers(peers);
  const sections = [startUp(), largeTree(), partOfTree(), growthOfTrees(), comparing(), readers()];
  const page = `${["# Benchmarks", introduction, ...sections, targetTable()].join("\n\n")}\n`;
  console.log(page);
  writeFileSync(path.join(import.meta.dirname, "RESULTS.md"), page);
} finally {
  rmSync(folder, { recursive: true });
}

function startUp(): string {
  const document = path.join(folder, "model.md");
  writeFileSync(document, modelDocument(randomNumbers(seed)));
  const medians = race(
    [
      node("node -e 0", "-e", "0"),
      raci("raci --version", "--version"),
      raci("raci lint, one document", "lint", document),
    ],
    15,
  );
  const over = (name: string): number => timeIn(medians, name) - timeIn(medians, "node -e 0");
  expectAtMost("raci --version, ms over bare node", over("raci --version"), 15);
  expectAtMost("raci lint of one document, ms over bare node", over("raci lint, one document"), 60);
  return `## Start\n\n${raceTable(medians, "node -e 0")}`;
}

function largeTree(): string {
  const tree = path.join(folder, "tree");
  const { files, bytes } = writeTree(tree, 15_000, seed);
  const rumdl = peer(peers, "rumdl");
  const medians = race(
    [
      { name: "cat", command: "sh", args: ["-c", "find . -name '*.md' -print0 | xargs -0 cat"], cwd: tree },
      ...(isRunnable("rg") ? [{ name: "ripgrep for a pipe", command: "rg", args: ["-c", "[|]", "."], cwd: tree }] : []),
      { ...raci("raci lint", "lint", "--no-cache"), cwd: tree },
      { ...raci("raci lint --cache, warm", "lint", "--cache-location", path.join(folder, "cache")), cwd: tree },
      inHalves(tree),
      ...(rumdl === null ? [] : [rumdlOn(rumdl, tree)]),
    ],
    rounds,
  );
  expectAtMost("raci lint : cat", timeIn(medians, "raci lint") / timeIn(medians, "cat"), 3);
  expectAtMost("raci lint --cache, warm : cat", timeIn(medians, "raci lint --cache, warm") / timeIn(medians, "cat"), 2);
  expectAtMost("raci lint : rumdl", timeIn(medians, "raci lint") / timeIn(medians, "rumdl, two rules"), 0.25);
  const memory = peakMemory(main, ["lint"], tree);
  expectAtMost("peak memory of raci lint, MB", memory, 250);
  const size = `${files.toLocaleString("en")} files, ${(bytes / 1e6).toFixed(0)} MB, one in twenty with 15 matrices`;
  return `## A large tree\n\n${size}.\n\n${raceTable(medians, "cat")}`;
}

/** What a second thread could bring at most: two processes at once, each with half of the files to lint. */
function inHalves(cwd: string): Contender {
  const [first = "", second = ""] = ["1/2", "2/2"].map(
    (shard) => `"${process.execPath}" "${main}" lint --shard ${shard}`,
  );
  const args = ["-c", `${first} & other=$!; ${second}; wait $other`];
  return { name: "raci lint, two processes with a half each", command: "sh", args, cwd };
}

/** Slow tools get a fifteenth of the tree, and one round. */
function partOfTree(): string {
  const part = path.join(folder, "tree/area-0");
  const [markdownlint, remark] = [peer(peers, "markdownlint-cli2"), peer(peers, "remark")];
  const medians = race(
    [
      { ...raci("raci lint", "lint"), cwd: part },
      ...(markdownlint === null
        ? []
        : [
            {
              name: "markdownlint-cli2, two rules",
              command: markdownlint,
              args: ["--config", path.join(peers, ".markdownlint-cli2.jsonc"), "**/*.md"],
              cwd: part,
            },
          ]),
      ...(remark === null
        ? []
        : [
            {
              name: "remark-lint",
              command: remark,
              args: ["--quiet", "--use", "remark-gfm", "--use", "remark-lint", part],
              cwd: peers,
            },
          ]),
    ],
    1,
  );
  return `## A part of it: 1,000 files, one round\n\n${raceTable(medians, "raci lint")}`;
}

function growthOfTrees(): string {
  const contenders = [1_000, 30_000].map((files): Contender => {
    const tree = path.join(folder, `tree-${files}`);
    writeTree(tree, files, seed);
    return { ...raci(`raci lint, ${files.toLocaleString("en")} files`, "lint"), cwd: tree };
  });
  const medians = race(contenders, 3);
  for (const { cwd } of contenders) if (cwd !== undefined) rmSync(cwd, { recursive: true });
  return `## Growth\n\n${raceTable(medians, "raci lint, 1,000 files")}`;
}

function comparing(): string {
  const daff = peer(peers, "daff");
  const sizes = [1_000, 10_000, 100_000];
  for (const size of sizes) writeRevisions(size);
  const medians = race(
    [
      ...sizes.map((size) =>
        raci(`raci diff, ${size.toLocaleString("en")} rows`, "diff", file(size, "old.md"), file(size, "new.md")),
      ),
      ...(daff === null
        ? []
        : [{ name: "daff, 10,000 rows", command: daff, args: [file(10_000, "old.csv"), file(10_000, "new.csv")] }]),
      {
        name: "git diff --word-diff, 10,000 rows",
        command: "git",
        args: ["diff", "--no-index", "--word-diff", file(10_000, "old.md"), file(10_000, "new.md")],
      },
    ],
    3,
  );
  expectAtMost(
    "raci diff : daff, 10,000 rows",
    timeIn(medians, "raci diff, 10,000 rows") / timeIn(medians, "daff, 10,000 rows"),
    1,
  );
  expectAtMost(
    "raci diff, 100,000 rows : 10,000 rows",
    timeIn(medians, "raci diff, 100,000 rows") / timeIn(medians, "raci diff, 10,000 rows"),
    12,
  );
  return `## Comparing\n\n5 % of the rows reworded, 2 % with other roles, 1 % moved to another section.\n\n${raceTable(medians, "raci diff, 1,000 rows")}`;
}

function writeRevisions(size: number): void {
  const rows = generateRows(size, 1);
  const edited = editRows(rows, rates, 2);
  for (const [name, revision] of [
    ["old", rows],
    ["new", edited],
  ] as const) {
    writeFileSync(file(size, `${name}.md`), renderDocument(revision));
    writeFileSync(file(size, `${name}.csv`), renderCsv(revision));
  }
}

/** What the benchmark of the readers prints; it measures inside one process. */
function readers(): string {
  const { stdout } = spawnSync(process.execPath, [path.join(import.meta.dirname, "reader.ts")], { encoding: "utf8" });
  return `## Reading, in one process\n\n${stdout.trim()}`;
}

function rumdlOn(rumdl: string, tree: string): Contender {
  const args = ["check", "--no-cache", "--config", path.join(peers, "rumdl.toml"), "."];
  return { name: "rumdl, two rules", command: rumdl, args, cwd: tree };
}

function raci(name: string, ...args: readonly string[]): Contender {
  return node(name, main, ...args);
}

function node(name: string, ...args: readonly string[]): Contender {
  return { name, command: process.execPath, args };
}

function file(size: number, name: string): string {
  return path.join(folder, `${size}-${name}`);
}

function timeIn(medians: Medians, name: string): number {
  return medians.get(name) ?? Number.NaN;
}

function expectAtMost(what: string, found: number, most: number): void {
  targets.push({ what, found, most });
}

function raceTable(medians: Medians, base: string): string {
  const rows = [...medians].map(([name, time]) => [
    name,
    time === null ? "did not finish" : time.toFixed(0),
    time === null ? "-" : `${(time / timeIn(medians, base)).toFixed(2)} x`,
  ]);
  return table(["", "ms, median", `against ${base}`], rows);
}

function targetTable(): string {
  const rows = targets.map(({ what, found, most }) => [
    what,
    Number.isNaN(found) ? "not here" : found.toFixed(2),
    String(most),
    Number.isNaN(found) ? "-" : found <= most ? "yes" : "no",
  ]);
  return `## Targets\n\n${table(["", "found", "at most", "reached"], rows)}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? "---" : "--:"));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
