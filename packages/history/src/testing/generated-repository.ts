import { execFileSync } from "node:child_process";
import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { cellSince, nameOf, renderTrueDocument, type TrueDocument, type TrueRow } from "./generated-document.ts";

/** One commit of a generated repository. */
export interface TrueCommit {
  /** Number of the commit, which is its subject, too. */
  at: number;
  parents: readonly number[];
  document: TrueDocument;
}

/** A repository whose every duty is known. */
export interface GeneratedRepository extends Disposable {
  repository: TestRepository;
  /** By number. */
  commits: readonly TrueCommit[];
  /** Full hashes, by number. */
  hashes: readonly string[];
}

/** A source of numbers from 0 to 1. */
type Random = () => number;

const letterSets = ["", "R", "A", "C", "I", "RA", "CI"];
const partyNames = ["Depot team", "Head office", "Customer"];
const newPartyNames = ["Depot crew", "Main office", "Customers"];

/** A line of commits that edits the document in every way, with branches that are merged. */
export function generateRepository(length: number, random: Random): GeneratedRepository {
  const commits: TrueCommit[] = [];
  const add = (parents: readonly number[], make: (at: number) => TrueDocument): number => {
    const at = commits.length;
    commits.push({ at, parents, document: { ...make(at), revision: at } });
    return at;
  };
  const documentAt = (at: number): TrueDocument => commits[at]?.document ?? firstDocument(random);
  let tip = add([], () => firstDocument(random));
  while (commits.length < length) {
    if (random() < 0.8) {
      tip = add([tip], (at) => edit(documentAt(tip), at, random));
      continue;
    }
    const fork = tip;
    let side = fork;
    for (let step = 0; step < 1 + random() * 3; step += 1) {
      side = add([side], (at) => edit(documentAt(side), at, random));
    }
    for (let step = 0; step < random() * 3; step += 1) {
      tip = add([tip], (at) => edit(documentAt(tip), at, random));
    }
    tip = add([tip, side], () => merge(documentAt(fork), documentAt(tip), documentAt(side)));
  }
  return importCommits(commits);
}

function firstDocument(random: Random): TrueDocument {
  const rows = Array.from({ length: 9 }, (_, id) => rowSince(id, id % 3, 0, random));
  return { path: "duties.md", parties: partyNames, rows, aligned: false, notes: [], revision: 0 };
}

function rowSince(id: number, chapter: number, at: number, random: Random): TrueRow {
  const cells = partyNames.map(() => cellSince(pick(letterSets, random), at));
  return { id, name: nameOf(id), chapter, cells };
}

/** One commit's worth of change; what moves a duty is written down with the number of the commit. */
function edit(document: TrueDocument, at: number, random: Random): TrueDocument {
  const { rows, parties, path } = document;
  const chosen = Math.floor(random() * rows.length);
  const change = (make: (row: TrueRow) => TrueRow): TrueDocument => ({
    ...document,
    rows: rows.map((row, index) => (index === chosen ? make(row) : row)),
  });
  const lot = random();
  if (lot < 0.4) return change((row) => withLetters(row, Math.floor(random() * parties.length), random, at));
  if (lot < 0.5) return change((row) => ({ ...row, name: reworded(row) }));
  if (lot < 0.6) return { ...document, aligned: !document.aligned };
  if (lot < 0.67) return { ...document, rows: [...rows.slice(chosen), ...rows.slice(0, chosen)] };
  if (lot < 0.74) return { ...document, notes: [...document.notes, `Note number ${at} about nothing.`] };
  if (lot < 0.8) return { ...document, path: path === "duties.md" ? "docs/duties.md" : "duties.md" };
  if (lot < 0.88) return { ...document, rows: [...rows, rowSince(20 + at, chosen % 3, at, random)] };
  if (lot < 0.94 && rows.length > 6) return { ...document, rows: rows.filter((_, index) => index !== chosen) };
  const column = Math.floor(random() * parties.length);
  return { ...document, parties: parties.map((name, index) => (index === column ? otherName(name, index) : name)) };
}

function withLetters(row: TrueRow, column: number, random: Random, at: number): TrueRow {
  const cells = row.cells.map((cell, index) => {
    const letters = pick(letterSets, random);
    return index !== column || letters === cell.letters
      ? cell
      : { letters, past: [...cell.past, { letters, since: at }] };
  });
  return { ...row, cells };
}

function reworded({ id, name }: TrueRow): string {
  return name.startsWith("Always ") ? nameOf(id) : `Always ${nameOf(id).toLowerCase()}`;
}

function otherName(name: string, column: number): string {
  return (name === partyNames[column] ? newPartyNames[column] : partyNames[column]) ?? name;
}

/** What both sides changed since they parted; where both changed one row, the first side has it. */
function merge(base: TrueDocument, ours: TrueDocument, theirs: TrueDocument): TrueDocument {
  const [inBase, inTheirs] = [byId(base), byId(theirs)];
  const kept = ours.rows.flatMap((row) => {
    const old = inBase.get(row.id);
    const other = inTheirs.get(row.id);
    if (old === undefined || row !== old) return [row];
    return other === undefined ? [] : [other];
  });
  const added = theirs.rows.filter(({ id }) => !inBase.has(id));
  const newer = <Key extends "path" | "aligned" | "notes">(key: Key): TrueDocument[Key] =>
    ours[key] === base[key] ? theirs[key] : ours[key];
  return {
    ...ours,
    path: newer("path"),
    aligned: newer("aligned"),
    notes: newer("notes"),
    parties: ours.parties.map((name, index) => (name === base.parties[index] ? (theirs.parties[index] ?? name) : name)),
    rows: [...kept, ...added],
  };
}

function byId({ rows }: TrueDocument): Map<number, TrueRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

function pick(items: readonly string[], random: Random): string {
  return items[Math.floor(random() * items.length)] ?? "";
}

function importCommits(commits: readonly TrueCommit[]): GeneratedRepository {
  const repository = createTestRepository();
  const input = commits.map((commit) => importCommand(commit)).join("");
  execFileSync("git", ["fast-import", "--quiet"], { cwd: repository.root, env: repository.environment, input });
  repository.git("reset", "--quiet", "--hard", "main");
  const hashOf = new Map(
    repository
      .git("log", "--format=%s %H", "main")
      .split("\n")
      .map((line): [number, string] => [Number(line.split(" ")[0]), line.split(" ")[1] ?? ""]),
  );
  const hashes = commits.map(({ at }) => hashOf.get(at) ?? "");
  return { repository, commits, hashes, [Symbol.dispose]: () => repository[Symbol.dispose]() };
}

/** The moment of commit number `at`, in seconds since 1970. */
function momentOf(at: number): number {
  return Date.UTC(2024, 0, 1) / 1000 + at * 3600;
}

function importCommand({ at, parents, document }: TrueCommit): string {
  const text = renderTrueDocument(document);
  const [from, ...merged] = parents;
  return [
    // Every commit but those of branches moves main: the last one of them is the merge.
    "commit refs/heads/main",
    `mark :${at + 1}`,
    `author Ann <ann@example.com> ${momentOf(at)} +0200`,
    `committer Ben <ben@example.com> ${momentOf(at)} +0000`,
    `data ${String(at).length}`,
    String(at),
    ...(from === undefined ? [] : [`from :${from + 1}`]),
    ...merged.map((parent) => `merge :${parent + 1}`),
    "deleteall",
    `M 100644 inline ${document.path}`,
    `data ${Buffer.byteLength(text)}`,
    text,
    "",
  ].join("\n");
}
