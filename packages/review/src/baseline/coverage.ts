import { statSync } from "node:fs";
import path from "node:path";
import { rules } from "@raci-kit/linter";
import type { ReadDocuments } from "../documents/documents.ts";
import { isWithin } from "../documents/file-choice.ts";
import type { Whereabouts } from "../lint/document-names.ts";
import type { Coverage } from "./use-baseline.ts";

/** A run over documents that a command line names. */
export interface CoveredRun extends Whereabouts {
  documents: Pick<ReadDocuments, "paths" | "unreadable">;
  /** As on the command line; none stands for the current folder. */
  operands: readonly string[];
  /** The day to count from. */
  asOf: string | undefined;
}

/**
 * Tells what a run of named documents would have found: in the documents that it read, and in those that are gone from the
 * folders it searched. What a rule finds by comparing documents takes a run over the whole project, what it finds by
 * the calendar takes a day.
 */
export function coverageOf({ documents, operands, asOf, root, cwd }: CoveredRun): Coverage {
  const named = (operands.length === 0 ? ["."] : operands).map((operand) => path.resolve(cwd, operand));
  const folders = named.filter((each) => statSync(each, { throwIfNoEntry: false })?.isDirectory() === true);
  const isWhole = folders.some((folder) => isWithin(root, folder));
  const silent = new Set(
    rules
      .filter(({ scope, uses }) => (scope === "project" && !isWhole) || (uses.includes("asOf") && asOf === undefined))
      .map(({ id }) => id),
  );
  let met: { read: ReadonlySet<string>; unread: ReadonlySet<string> } | null = null;
  return ({ path: known, rule }) => {
    // Most runs have no baseline, and never ask.
    met ??= {
      read: resolved(documents.paths, cwd),
      unread: resolved(
        documents.unreadable.map((each) => each.path),
        cwd,
      ),
    };
    const file = path.resolve(root, known);
    if (silent.has(rule) || met.unread.has(file)) return false;
    return met.read.has(file) || folders.some((folder) => isWithin(file, folder));
  };
}

function resolved(files: readonly string[], cwd: string): Set<string> {
  return new Set(files.map((file) => path.resolve(cwd, file)));
}
