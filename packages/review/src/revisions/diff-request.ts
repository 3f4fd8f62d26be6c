import { parseRange } from "@raci-kit/git";
import { InputError } from "../documents/input-error.ts";
import { UsageError } from "../usage-error.ts";
import { isPath, type Operand, type PathKind, readOperand } from "./operand.ts";

/** One side of two documents that are compared whatever they are called. */
export type PairSide = { kind: "file"; path: string } | { kind: "blob"; name: string } | { kind: "stdin" };

/** What a revision is compared with. */
export type RevisionTarget = { revision: string } | "index" | "working-tree";

/** Two revisions to compare, as `git diff` does. */
export interface RevisionsRequest {
  kind: "revisions";
  from: string;
  /** True to start from the merge base of both, as `A...B` does. */
  fromMergeBase: boolean;
  to: RevisionTarget;
  /** Paths to look at, as written; none means all documents. */
  under: readonly string[];
}

/** What the operands of `raci diff` ask to compare. */
export type DiffRequest =
  | { kind: "pair"; before: PairSide; after: PairSide }
  | { kind: "folders"; before: string; after: string }
  | RevisionsRequest;

/**
 * Understands operands as `git diff` does, with `REV:path` and `-` for single documents.
 *
 * @throws UsageError when the operands fit no form, InputError for a path that does not exist
 */
export function parseDiffOperands(
  operands: readonly string[],
  staged: boolean,
  pathKind: (operand: string) => PathKind,
): DiffRequest {
  const all = operands.map((text) => readOperand(text, pathKind));
  if (staged) return stagedRequest(all);
  const [first, second, ...others] = all;
  if (first !== undefined && second !== undefined && others.length === 0) {
    if (isPath(first) && isPath(second)) return pathsRequest(first, second);
    const [before, after] = [sideOf(first), sideOf(second)];
    if (before !== null && after !== null) return pairRequest(before, after);
  }
  return revisionsRequest(all);
}

function stagedRequest(all: readonly Operand[]): DiffRequest {
  const [first] = all;
  if (first?.kind !== "revision") return { ...revisions, to: "index", under: pathsAlone(all) };
  if (parseRange(first.text).kind !== "single") {
    throw new UsageError(
      `--staged compares one revision with what is staged, found ${first.text}`,
      "Leave --staged out, or name one revision.",
    );
  }
  return { ...revisions, from: first.text, to: "index", under: pathsOf(all.slice(1)) };
}

function pathsRequest(before: Operand, after: Operand): DiffRequest {
  const missing = [before, after].find(({ kind }) => kind === "missing");
  if (missing !== undefined) {
    throw new InputError(`${missing.text} does not exist`, "Name two files, two folders, or a revision first.");
  }
  if (before.kind !== after.kind) {
    throw new UsageError(
      `${before.text} is a ${before.kind}, ${after.text} a ${after.kind}`,
      "Compare two files, or two folders whose documents are paired by path.",
    );
  }
  if (before.kind === "folder") return { kind: "folders", before: before.text, after: after.text };
  return { kind: "pair", before: { kind: "file", path: before.text }, after: { kind: "file", path: after.text } };
}

function pairRequest(before: PairSide, after: PairSide): DiffRequest {
  if (before.kind === "stdin" && after.kind === "stdin") {
    throw new UsageError("- stands on both sides, standard input is one document", "Compare it with a file.");
  }
  return { kind: "pair", before, after };
}

/** The single document that an operand names, or null when it names none. */
function sideOf({ text, kind }: Operand): PairSide | null {
  switch (kind) {
    case "stdin":
      return { kind };
    case "file":
      return { kind, path: text };
    case "blob":
      return { kind, name: text };
    default:
      return null;
  }
}

const revisions = { kind: "revisions", from: "HEAD", fromMergeBase: false, to: "working-tree", under: [] } as const;

/** No, one or two revisions, or a range of them, and then paths. */
function revisionsRequest(all: readonly Operand[]): DiffRequest {
  const [first, second] = all;
  if (first?.kind !== "revision") return { ...revisions, under: pathsAlone(all) };
  const range = parseRange(first.text);
  if (range.kind !== "single") {
    const fromMergeBase = range.kind === "three-dots";
    return { ...revisions, from: range.from, fromMergeBase, to: { revision: range.to }, under: pathsOf(all.slice(1)) };
  }
  if (second?.kind !== "revision") return { ...revisions, from: first.text, under: pathsOf(all.slice(1)) };
  return { ...revisions, from: first.text, to: { revision: second.text }, under: pathsOf(all.slice(2)) };
}

/** Operands that are paths on their own, without a revision before them. */
function pathsAlone(operands: readonly Operand[]): string[] {
  const paths = pathsOf(operands);
  const stray = operands.find((operand) => !isPath(operand));
  if (stray === undefined) return paths;
  throw new InputError(`${stray.text} does not exist`, "Expected a file or a folder; revisions stand before paths.");
}

/** Operands behind revisions: whatever they name may be gone from disk. */
function pathsOf(operands: readonly Operand[]): string[] {
  const document = operands.find(({ kind }) => kind === "blob" || kind === "stdin");
  if (document === undefined) return operands.map(({ text }) => text);
  throw new UsageError(
    `${document.text} is one document, expected one other to compare it with`,
    "Compare it with a file, with REV:PATH or with - (standard input).",
  );
}
