import {
  type Documents,
  type FixedDocuments,
  type FixRequest,
  fixDocuments,
  stdinPath,
  UsageError,
  writeDocuments,
} from "@raci-kit/review";
import type { UnreadableDocument } from "@raci-kit/model";
import type { Arguments } from "../command.ts";
import type { Terminal } from "../terminal.ts";

/** What was mended, and what became of the files. */
export interface Mending extends FixedDocuments {
  /** Files that stayed as they were because they could not be written. */
  unwritten: readonly UnreadableDocument[];
}

/** Mends documents and replaces their files; standard input has none. */
export function mendFiles(documents: Documents, request: FixRequest, { cwd }: Terminal): Mending {
  const fixed = fixDocuments(documents, request);
  const files = fixed.changed.filter(({ path }) => path !== stdinPath);
  return {
    ...fixed,
    unwritten: writeDocuments(
      files.map(({ path, after }) => ({ path, text: after })),
      cwd,
    ),
  };
}

/** Refuses to mend what is no file on disk. */
export function refuseToMend({ switches, values, operands }: Arguments): void {
  const isOnDisk = !switches.has("staged") && values.at === undefined && !operands.includes("-");
  if (!isOnDisk) throw new UsageError("--fix needs files on disk", "`raci fix -` mends standard input.");
}

/** Says how much was mended. */
export function noteMended({ changed, unwritten }: Mending, { complain }: Terminal): void {
  const lost = new Set(unwritten.map(({ path }) => path));
  const written = changed.filter(({ path }) => !lost.has(path));
  const problems = written.reduce((sum, { mended }) => sum + mended.length, 0);
  if (problems === 0) return;
  const documents = `${written.length} ${written.length === 1 ? "document" : "documents"}`;
  complain(`note: ${problems} ${problems === 1 ? "problem" : "problems"} mended in ${documents}\n`);
}
