import type { LintResult, UnreadableDocument } from "@raci-kit/model";
import type { Coverage, LintStandard, ReadDocuments } from "@raci-kit/review";
import type { Arguments } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { lookAtFiles } from "./look-at-files.ts";

/** What one look at documents gave. */
export interface Look {
  documents: ReadDocuments;
  /** The paths of those that were asked for. */
  asked: readonly string[];
  found: LintResult;
  /** Files that were to be mended and could not be written. */
  unwritten: readonly UnreadableDocument[];
  /** Documents that were named one by one and hold no matrix. */
  withoutMatrix: readonly string[];
  /** Tells what a baseline knows that this would have found. */
  covers: Coverage;
}

/**
 * Looks at the documents that a command line names, and mends them first where it asks for that.
 *
 * @throws UsageError when it asks for what cannot be
 */
export async function look(given: Arguments, terminal: Terminal, standard: LintStandard): Promise<Look> {
  if (isAboutFiles(given)) return lookAtFiles(given, terminal, standard);
  // Loads git and the comparison of revisions.
  const { lookAtModels } = await import("./look-at-models.ts");
  return lookAtModels(given, terminal, standard);
}

/** True for a look at files as they are: changes, revisions and mending take the models of all documents at once. */
function isAboutFiles({ switches, values }: Arguments): boolean {
  const asked = ["changed", "staged", "fix"].some((name) => switches.has(name));
  return !asked && values.since === undefined && values.at === undefined;
}
