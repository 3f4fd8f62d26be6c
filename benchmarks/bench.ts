import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { editRows, generateRows, renderCsv, renderDocument } from "./documents.ts";
import { installPeers, isRunnable, peer } from "./peers.ts";
import { type Contender, type Medians, peakMemory, race } from "./processes.ts";
import { randomNumbers } from "./random.ts";
import { markdownTable, renewedPage, type ResultsSection } from "./results-page.ts";
import { modelDocument, writeTree } from "./trees.ts";

// Generates documents (the same every time), runs this program and others on them by turns, and writes RESULTS.md.
//   --only PART   measures one part (start, tree, part, growth, comparing, reading), may be repeated; RESULTS.md keeps the rest
//   --small       on a tenth of the documents and without other tools, to see that all is well: writes no results

const parts = {
  start: startUp,
  tree: largeTree,
  part: partOfTree,
  growth: growthOfTrees,
  comparing,
  reading: readers,
};
const { values } = parseArgs({
  options: { only: { type: "string", multiple: true }, small: { type: "boolean", default: false } },
});
const share = values.small ? 0.1 : 1;
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
let generated: { tree: string; files: number; bytes: number } | undefined;
try {
  const chosen = Object.entries(parts).filter(([name]) => values.only?.includes(name) ?? true);
  const known = Object.keys(parts);
  const stranger = values.only?.find((name) => !known.includes(name));
  if (stranger !== undefined) throw new Error(`There is no part ${stranger}, expected one of ${known.join(", ")}.`);
  if (!values.small && chosen.some(([name]) => name !== "start" && name !== "reading")) installPeers(peers);
  const sections = chosen.map(([, measure]) => measure());
  const results = path.join(import.meta.dirname, "RESULTS.md");
  const earlier =
    values.only !== undefined && existsSync(results) && !values.small ? readFileSync(results, "utf8") : "";
  const page = renewedPage(earlier, introduction, sections, targets.map(targetRow));
  console.log(page);
  if (!values.small) writeFileSync(results, page);
} finally {
  rmSync(folder, { recursive: true });
}

/** What a person waits for who looks at one document: without a configuration, and piped, as an editor or a hook reads it. */
function startUp(): ResultsSection {
  const [document, changed] = [path.join(folder, "model.md"), path.join(folder, "changed.md")];
  const text = modelDocument(randomNumbers(seed));
  writeFileSync(document, text);
  writeFileSync(changed, text.replace("| RA |", "| R |"));
  const bare = "node -e 0";
  const [version, lint] = ["raci --version", "raci lint, one document"];
  const contenders = [
    node(bare, "-e", "0"),
    raci(version, "--version"),
    raci("raci show, one document", "show", document),
    raci(lint, "lint", document),
    raci("raci diff, two documents", "diff", document, changed),
  ];
  const medians = race(
    contenders.map((contender) => ({ ...contender, cwd: folder, isPiped: true })),
    values.small ? rounds : 31,
  );
  const over = (name: string): number => timeIn(medians, name) - timeIn(medians, bare);
  expectAtMost("raci --version, ms over bare node", over(version), 15);
  expectAtMost("raci lint of one document, ms over bare node", over(lint), 60);
  return { heading: "Start", body: raceTable(medians, bare) };
}

function largeTree(): ResultsSection {
  const { tree, files, bytes } = generatedTree();
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
  return { heading: "A large tree", body: `${size}.\n\n${raceTable(medians, "cat")}` };
}

/** The tree that the program and its peers are raced on; generated once. */
function generatedTree(): { tree: string; files: number; bytes: number } {
  generated ??= { tree: path.join(folder, "tree"), ...writeTree(path.join(folder, "tree"), 15_000 * share, seed) };
  return generated;
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
function partOfTree(): ResultsSection {
  const part = path.join(generatedTree().tree, "area-0");
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
  return { heading: "A part of it: 1,000 files, one round", body: raceTable(medians, "raci lint") };
}

function growthOfTrees(): ResultsSection {
  const contenders = [1_000 * share, 30_000 * share].map((files): Contender => {
    const tree = path.join(folder, `tree-${files}`);
    writeTree(tree, files, seed);
    return { ...raci(`raci lint, ${files.toLocaleString("en")} files`, "lint"), cwd: tree };
  });
  const medians = race(contenders, 3);
  for (const { cwd } of contenders) if (cwd !== undefined) rmSync(cwd, { recursive: true });
  return { heading: "Growth", body: raceTable(medians, contenders[0]?.name ?? "") };
}

function comparing(): ResultsSection {
  const daff = peer(peers, "daff");
  const [few, many, most] = [1_000 * share, 10_000 * share, 100_000 * share];
  for (const size of [few, many, most]) writeRevisions(size);
  const [byDiff, byDaff] = ["raci diff", "daff"];
  const medians = race(
    [
      ...[few, many, most].map((size) =>
        raci(onRows(byDiff, size), "diff", file(size, "old.md"), file(size, "new.md")),
      ),
      ...(daff === null
        ? []
        : [{ name: onRows(byDaff, many), command: daff, args: [file(many, "old.csv"), file(many, "new.csv")] }]),
      {
        name: onRows("git diff --word-diff", many),
        command: "git",
        args: ["diff", "--no-index", "--word-diff", file(many, "old.md"), file(many, "new.md")],
      },
    ],
    3,
  );
  const ratio = (name: string, base: string): number => timeIn(medians, name) / timeIn(medians, base);
  expectAtMost("raci diff : daff, 10,000 rows", ratio(onRows(byDiff, many), onRows(byDaff, many)), 1);
  expectAtMost("raci diff, 100,000 rows : 10,000 rows", ratio(onRows(byDiff, most), onRows(byDiff, many)), 12);
  const edits = "5 % of the rows reworded, 2 % with other roles, 1 % moved to another section.";
  return { heading: "Comparing", body: `${edits}\n\n${raceTable(medians, onRows(byDiff, few))}` };
}

function onRows(tool: string, rows: number): string {
  return `${tool}, ${rows.toLocaleString("en")} rows`;
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
function readers(): ResultsSection {
  const { stdout } = spawnSync(process.execPath, [path.join(import.meta.dirname, "reader.ts")], { encoding: "utf8" });
  return { heading: "Reading, in one process", body: stdout.trim() };
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
  return markdownTable(["", "ms, median", `against ${base}`], rows);
}

function targetRow({ what, found, most }: Target): string[] {
  return [
    what,
    Number.isNaN(found) ? "not here" : found.toFixed(2),
    String(most),
    Number.isNaN(found) ? "-" : found <= most ? "yes" : "no",
  ];
}
