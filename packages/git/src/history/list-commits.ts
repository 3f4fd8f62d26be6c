import type { GitContext } from "../command/context.ts";
import { readFields } from "../command/read-fields.ts";
import { startGit } from "../command/start-git.ts";
import { createObjectCheck, type ObjectCheck } from "../revisions/object-check.ts";
import type { CommitFacts } from "./describe-commit.ts";

/** One commit as git lists it, and which content each path has in it. */
export interface ListedCommit extends CommitFacts {
  /** Hashes of the listed commits that it builds on, the first parent first. */
  parents: readonly string[];
  /** Hashes of the contents by path; a path that is no file has none. */
  hashes: ReadonlyMap<string, string>;
}

/** A commit with what it changed. */
interface TracedCommit {
  facts: CommitFacts;
  /** As git names them. */
  parents: readonly string[];
  /** Hashes of the contents that differ from those in every parent, by path; empty for what is no file any more. */
  changes: ReadonlyMap<string, string>;
}

const format = "%H%x00%P%x00%an%x00%ae%x00%aI%x00%s";
const fieldsOfFormat = 6;

const options = [
  "--topo-order",
  "--reverse",
  "--no-follow",
  "--no-show-signature",
  "--no-notes",
  "--no-decorate",
  "--no-color",
  "--no-relative",
  "--root",
  "--raw",
  "--no-abbrev",
  "--no-renames",
  "-z",
  `--format=${format}`,
] as const;

/**
 * The commits that led to the state of some paths in `commit`, parents before children. History is simplified as
 * `git log` does it: where a merge left the paths as one parent had them, only that parent is followed.
 *
 * Git tells which contents differ from those in every parent. All others are inherited: one process is enough, but for
 * a merge that took a path from one of several parents. The commits come as git writes them, many at once.
 */
export async function* listCommits(
  context: GitContext,
  commit: string,
  paths: readonly string[],
  { firstParent }: { firstParent: boolean },
): AsyncGenerator<ListedCommit[]> {
  const contents = new Map<string, ReadonlyMap<string, string>>();
  const check = createObjectCheck(context);
  let last: readonly string[] = [];
  try {
    for await (const traced of traceCommits(context, commit, paths, firstParent)) {
      const listed: ListedCommit[] = [];
      for (const { facts, parents: named, changes } of traced) {
        const parents = firstParent ? last : named;
        const hashes = new Map<string, string>();
        for (const path of paths) {
          const known = changes.get(path) ?? inheritedHash(path, parents, contents);
          const hash = known ?? (await contentHash(`${facts.commit}:${path}`, check));
          if (hash !== "") hashes.set(path, hash);
        }
        contents.set(facts.commit, hashes);
        last = [facts.commit];
        listed.push({ ...facts, parents, hashes });
      }
      yield listed;
    }
  } finally {
    check.stop();
  }
}

/** What a path has in all of the parents: empty when it is no file in them, null when they differ. */
function inheritedHash(
  path: string,
  parents: readonly string[],
  contents: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string | null {
  const [hash = "", ...others] = new Set(parents.map((parent) => contents.get(parent)?.get(path) ?? ""));
  return others.length === 0 ? hash : null;
}

async function contentHash(name: string, check: ObjectCheck): Promise<string> {
  const object = await check.find(name);
  return typeof object === "object" && object.type === "blob" ? object.hash : "";
}

async function* traceCommits(
  context: GitContext,
  commit: string,
  paths: readonly string[],
  firstParent: boolean,
): AsyncGenerator<TracedCommit[]> {
  // A merge is compared with all of its parents together, for -m would keep git from simplifying history; or with the
  // first one alone, to which --parents would add those that are not walked.
  const walk = firstParent ? ["--first-parent", "-m"] : ["--parents", "-c"];
  const pathspecs = paths.map((path) => `:(top,literal)${path}`);
  const commandLine = ["log", ...walk, ...options, "--end-of-options", commit, "--", ...pathspecs];
  const git = startGit(context, commandLine);
  git.askNoMore();
  try {
    let record: string[] = [];
    for await (const fields of readFields(context, commandLine, git)) {
      const complete: TracedCommit[] = [];
      for (const field of fields) {
        if (isWhole(record)) {
          // Between the format and the differences stands a newline, or an empty field where a merge has several parents.
          if (field === "") continue;
          if (!isDifference(field)) {
            complete.push(readRecord(record));
            record = [];
          }
        }
        record.push(field);
      }
      yield complete;
    }
    if (isWhole(record)) yield [readRecord(record)];
  } finally {
    git.stop();
  }
}

/** True for the fields of the format with none or more differences, each followed by its path. */
function isWhole({ length }: readonly string[]): boolean {
  return length >= fieldsOfFormat && (length - fieldsOfFormat) % 2 === 0;
}

function isDifference(field: string): boolean {
  return field.startsWith(":") || field.startsWith("\n:");
}

function readRecord(record: readonly string[]): TracedCommit {
  const [commit = "", parents = "", name = "", email = "", date = "", subject = ""] = record;
  const changes = new Map<string, string>();
  for (let at = fieldsOfFormat; at < record.length; at += 2) {
    changes.set(record[at + 1] ?? "", newHash(record[at] ?? ""));
  }
  const facts = { commit, author: { name, email }, date, subject };
  return { facts, parents: parents === "" ? [] : parents.split(" "), changes };
}

/**
 * The hash of the new content in `:<mode> <mode> <hash> <hash> <status>`. Of a merge, git writes a colon, a mode and a hash
 * for each parent in front of the new ones. A symbolic link has content; a submodule has none, and what is gone.
 */
function newHash(difference: string): string {
  const words = difference.split(" ");
  const mode = words[(words.length - 3) / 2] ?? "";
  return mode.startsWith("10") || mode.startsWith("12") ? (words.at(-2) ?? "") : "";
}
