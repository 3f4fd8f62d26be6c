import { isInShard, type LintStandard, partOf, projectPath, type Shard, UsageError } from "@raci-kit/review";
import type { Arguments, Option } from "../command.ts";
import type { NamedSubject } from "./named-subject.ts";

/** The option that splits a run. */
export const shardOption: Option = {
  value: "I/N",
  description: "Tell the findings of one of N parts of the documents; `raci merge-reports` joins the parts.",
};

/**
 * The shard that `--shard` names; null for the whole run.
 *
 * @throws UsageError when it names none
 */
export function shardFrom({ values }: Arguments): Shard | null {
  const written = values.shard;
  if (written === undefined) return null;
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(written) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new UsageError(`--shard needs a part of a number of parts, found "${written}"`, "For example --shard 1/4.");
}

/** The documents of a subject that belong to a shard; rules that look across documents still see the others. */
export function shardOf(subject: NamedSubject, shard: Shard, standard: LintStandard): NamedSubject {
  const isHere = (file: string): boolean => isInShard(projectPath(file, standard), shard);
  return {
    ...subject,
    ...partOf(subject, isHere),
    documents: { ...subject.documents, unreadable: subject.documents.unreadable.filter((each) => isHere(each.path)) },
    withoutMatrix: subject.withoutMatrix.filter(isHere),
    covers: (entry) => isInShard(entry.path, shard) && subject.covers(entry),
  };
}
