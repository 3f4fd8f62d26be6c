import { linterFor, type LintStandard, readingOptions } from "@raci-kit/review";
import type { Arguments } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import type { Look } from "./look.ts";
import { subjectFor } from "./named-subject.ts";
import { shardFrom, shardOf } from "./shard.ts";

/**
 * Looks at the models of all documents that a command line names, or of those that changed.
 *
 * @throws UsageError when it asks for what cannot be
 */
export async function lookAtModels(given: Arguments, terminal: Terminal, standard: LintStandard): Promise<Look> {
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
