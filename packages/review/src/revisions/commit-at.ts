import type { Repository } from "@raci-kit/git";
import { InputError } from "../documents/input-error.ts";

const day = /^\d{4}-\d{2}-\d{2}$/u;
const minute = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * The commit that `--at` names: a revision as in git, or the newest commit of HEAD at a moment, by the committer's date.
 * A day (`2024-03-01`) means its end; a moment without an offset is told in UTC, for reports know no clock and no place.
 *
 * @throws GitError when no revision is called so, InputError when HEAD has no commit that is as old
 */
export async function commitAt(repository: Repository, written: string): Promise<string> {
  const found = await commitAtOrNone(repository, written);
  if (found !== null) return found;
  throw new InputError(
    `HEAD has no commit from ${written} or before`,
    (await repository.isShallow())
      ? "This clone is shallow: run `git fetch --unshallow` for its whole history."
      : "`git log --first-parent --reverse` shows where its history begins.",
  );
}

/** The same; null for a moment before the first commit. */
export async function commitAtOrNone(repository: Repository, written: string): Promise<string | null> {
  const commit = await repository.resolveCommit(revisionBehind(written));
  const moment = momentOf(written);
  return moment === null ? commit : repository.commitBefore(moment, commit);
}

/** The revision that has to be resolved for what `--at` names. */
export function revisionBehind(written: string): string {
  return momentOf(written) === null ? written : "HEAD";
}

/** The moment that a date names, or null when it is none: revisions may be called anything else. */
function momentOf(written: string): string | null {
  if (day.test(written)) return isMoment(`${written}T23:59:59Z`);
  const [, date = "", time = "", offset = "Z"] = minute.exec(written) ?? [];
  return date === "" ? null : isMoment(`${date}T${time}${offset}`);
}

function isMoment(moment: string): string | null {
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}
