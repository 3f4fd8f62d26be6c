import type { LintResult, UnreadableDocument } from "@raci-kit/model";
import { type Coverage, linterFor, type LintStandard, type ReadDocuments, readingOptions } from "@raci-kit/review";
import type { Arguments } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { subjectFor } from "./lint-scope.ts";
import { shardFrom, shardOf } from "./shard.ts";

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
  if (isAboutFiles(given)) return (await import("./look-at-files.ts")).lookAtFiles(given, terminal, standard);
  return lookAtModels(given, terminal, standard);
}

/** True for a look at files as they are: changes, revisions and mending take the models of all documents at once. */
function isAboutFiles({ switches, values }: Arguments): boolean {
  const asked = ["changed", "staged", "fix"].some((name) => switches.has(name));
  return !asked && values.since === undefined && values.at === undefined;
}

async function lookAtModels(given: Arguments, terminal: Terminal, standard: LintStandard): Promise<Look> {
  // Mending takes the parsers, looking does not.
  const mender = given.switches.has("fix") ? await import("./mend.ts") : null;
  mender?.refuseToMend(given);
  const shard = shardFrom(given);
  const whole = await subjectFor(given, terminal, standard);
  const subject = shard === null ? whole : shardOf(whole, shard, standard);
  const find = linterFor(subject, standard);
  const reading = readingOptions(standard.config);
  const mending = mender?.mendFiles(subject.documents, { find, reading }, terminal) ?? null;
  if (mending !== null) mender?.noteMended(mending, terminal);
  const documents = mending?.documents ?? subject.documents;
  return {
    documents,
    asked: subject.asked,
    found: mending?.left ?? find(documents.models),
    unwritten: mending?.unwritten ?? [],
    withoutMatrix: subject.withoutMatrix,
    covers: subject.covers,
  };
}
