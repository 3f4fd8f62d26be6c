import type { DocumentLook, Linter } from "@raci-kit/linter";
import { inlineMemo, readModel } from "@raci-kit/markdown";
import type { UnreadableDocument } from "@raci-kit/model";
import { readText } from "../documents/read-text.ts";
import { projectLinter, type LintStandard } from "../lint/lint-documents.ts";
import { readingOptions } from "../settings.ts";

/** A document that has to be read to know whether it holds a matrix. */
export interface Candidate {
  /** What the run calls it. */
  file: string;
  /** What it is called from the root of the project. */
  place: string;
  bytes: Uint8Array;
  /** Ids of the rules that need a note about it. */
  noteTakers: readonly string[];
  /** False when it is there for those rules alone. */
  isTold: boolean;
}

/** What became of a candidate, as plain data. */
type Looked = DocumentLook | UnreadableDocument;

/**
 * What became of a candidate as JSON: a third of the room that its objects take, and none of the document that its names
 * are cut out of.
 */
export type WrittenLook = string;

/** Reads what a {@link LookAtCandidate} wrote. */
export function readLook(written: WrittenLook): Looked {
  return JSON.parse(written);
}

/** True for what could not be read. */
export function isUnreadable(looked: Looked): looked is UnreadableDocument {
  return "reason" in looked;
}

/** Looks at one candidate by itself. */
export type LookAtCandidate = (candidate: Candidate) => Promise<WrittenLook>;

/** A {@link LookAtCandidate} that reads each document and lets the rules of the project look at it. */
export function candidateLooker(standard: LintStandard, linter: Linter = projectLinter(standard)): LookAtCandidate {
  const options = { ...readingOptions(standard.config), memo: inlineMemo() };
  return async ({ file, place, bytes, noteTakers, isTold }) => {
    const text = readText(file, bytes);
    if (typeof text !== "string") return JSON.stringify(text);
    const model = await readModel(text, { ...options, path: place });
    return JSON.stringify(isTold ? linter.look(model, noteTakers) : linter.note(model, noteTakers));
  };
}
