import { execFileSync } from "node:child_process";
import { createTestRepository, type TestRepository } from "./test-repository.ts";

/** What stands at a path: mode and content; that of a submodule is the hash of a commit. */
interface Entry {
  mode: "100644" | "100755" | "120000" | "160000";
  content: string;
}

type Tree = ReadonlyMap<string, Entry>;

interface TangledCommit {
  parents: readonly number[];
  tree: Tree;
}

/** The names that files have: each may become a folder, and a few of them are spelt in odd ways. */
export const tangledPaths = ["duties.md", "teams/duties.md", "old\nduties.md", ":été.md"] as const;

/**
 * A repository in which files are changed, renamed, deleted, brought back and replaced by folders, links and submodules,
 * on branches that are merged in good and in evil ways; branch `main` is the last commit.
 *
 * @param random a source of numbers from 0 to 1
 */
export function createTangledHistory(length: number, random: () => number): TestRepository {
  const commits: TangledCommit[] = [{ parents: [], tree: new Map([["readme.md", file("Nothing yet.")]]) }];
  const tips = [0, 0, 0];
  const treeOf = (at: number): Tree => commits[at]?.tree ?? new Map();
  while (commits.length < length) {
    const branch = Math.floor(random() * tips.length);
    const tip = tips[branch] ?? 0;
    const others = tips.filter((other) => other !== tip && random() < 0.6);
    const parents = random() < 0.25 ? [...new Set([tip, ...others])] : [tip];
    const base = parents.length > 1 ? treeOf(pick(parents, random)) : treeOf(tip);
    const isChanged = parents.length === 1 || random() < 0.4;
    tips[branch] = commits.push({ parents, tree: isChanged ? edited(base, commits.length, random) : base }) - 1;
  }
  const repository = createTestRepository();
  const input = Buffer.concat(commits.map(commitCommand));
  execFileSync("git", ["fast-import", "--quiet", "--force"], {
    cwd: repository.root,
    env: repository.environment,
    input,
  });
  return repository;
}

function edited(tree: Tree, at: number, random: () => number): Tree {
  const entries = new Map(tree);
  const path = pick(tangledPaths, random);
  const entry = entries.get(path);
  const lot = random();
  if (entry === undefined || lot < 0.3) place(entries, path, file(`${entry?.content ?? text(at)}Line ${at}\n`));
  else if (lot < 0.5) place(entries, pick(tangledPaths, random), entry, path);
  else if (lot < 0.65) entries.delete(path);
  else if (lot < 0.7) place(entries, path, { ...entry, mode: "100755" });
  else if (lot < 0.78) place(entries, path, { mode: "120000", content: "readme.md" });
  else if (lot < 0.86) place(entries, path, { mode: "160000", content: "1".repeat(40) });
  else if (lot < 0.94) place(entries, `${path}/inner.md`, entry, path);
  return entries;
}

/** Puts an entry where nothing else can stand then: no file in its place, and no folder. */
function place(entries: Map<string, Entry>, path: string, entry: Entry, previousPath?: string): void {
  if (previousPath !== undefined) entries.delete(previousPath);
  for (const other of entries.keys()) {
    if (path.startsWith(`${other}/`) || other.startsWith(`${path}/`)) entries.delete(other);
  }
  entries.set(path, entry);
}

/** Long enough for a rename to be seen. */
function text(at: number): string {
  return Array.from({ length: 12 }, (_, line) => `| Activity ${at % 3}.${line} | R | A |\n`).join("");
}

function file(content: string): Entry {
  return { mode: "100644", content };
}

function commitCommand({ parents, tree }: TangledCommit, at: number): Buffer {
  const [first, ...others] = parents.map((parent) => `:${parent + 1}`);
  return Buffer.from(
    [
      "commit refs/heads/main",
      `mark :${at + 1}`,
      `committer Author <author@example.com> ${1_700_000_000 + at * 60} +0000`,
      data(`:${at} says nothing`),
      ...(first === undefined ? [] : [`from ${first}`]),
      ...others.map((parent) => `merge ${parent}`),
      "deleteall",
      ...[...tree].flatMap(([path, { mode, content }]) =>
        mode === "160000"
          ? [`M ${mode} ${content} ${quoted(path)}`]
          : [`M ${mode} inline ${quoted(path)}`, data(content)],
      ),
      "",
    ].join("\n"),
  );
}

function data(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}`;
}

function quoted(path: string): string {
  return `"${path.replaceAll("\n", String.raw`\n`)}"`;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("expected something to pick from");
  return item;
}
