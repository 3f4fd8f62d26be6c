import path from "node:path";
import { terminalLine } from "@raci-kit/reporters";
import {
  type DiffRequest,
  lateNotices,
  type NoticePeriod,
  raiseVersion,
  replaceFile,
  type RequestedComparison,
  UsageError,
} from "@raci-kit/review";
import type { Arguments, Option } from "../command.ts";
import type { Terminal } from "../terminal.ts";

/** Options of `raci diff` for those who publish. */
export const releaseOptions: Readonly<Record<string, Option>> = {
  releases: { value: "GLOB", fallback: "v*", description: "The tags that are releases, for the revision release." },
  "write-version": { description: "Raise the version in the front matter of NEW to what the changes ask for." },
  "notice-days": {
    value: "DAYS",
    description:
      "Exit with 1 when a duty changes hands less than DAYS after --as-of, by the effective date in the front matter.",
  },
  "as-of": { value: "DATE", description: "The day of the announcement, as 2026-03-01." },
};

/**
 * The notice that duties need which change hands; null when nobody asks for one.
 *
 * @throws UsageError for a number or a day that is none
 */
export function noticePeriodFrom(given: Arguments): NoticePeriod | null {
  const { "notice-days": days, "as-of": asOf } = given.values;
  if (days === undefined) return null;
  if (!/^\d{1,4}$/u.test(days)) throw new UsageError(`--notice-days cannot be "${days}"`, "Expected a number of days.");
  if (asOf === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(asOf) || Number.isNaN(Date.parse(asOf))) {
    throw new UsageError(
      "--notice-days needs --as-of DATE",
      "For example `--as-of 2026-03-01`: reports know no clock.",
    );
  }
  return { days: Number(days), asOf };
}

/** Tells which documents take effect too soon; true when there are any. */
export function complainAboutNotice(
  compared: RequestedComparison,
  period: NoticePeriod | null,
  terminal: Terminal,
): boolean {
  if (period === null) return false;
  const late = lateNotices(compared.comparison, compared.after.models, period);
  for (const notice of late) terminal.complain(`warning: ${terminalLine(`${notice.path}: ${notice.message}`)}\n`);
  return late.length > 0;
}

/**
 * Raises the version of the document on disk that was compared.
 *
 * @throws UsageError when NEW is no file on disk, or has no version that can be raised
 */
export function writeVersion(request: DiffRequest, compared: RequestedComparison, terminal: Terminal): void {
  const [before, after] = [compared.before.models[0], compared.after.models[0]];
  if (request.kind !== "pair" || request.after.kind !== "file" || before === undefined || after === undefined) {
    throw new UsageError(
      "--write-version needs a file to write to",
      "For example `raci diff v1:model.md model.md --write-version`.",
    );
  }
  const text = compared.after.texts.get(after.path) ?? "";
  const raised = raiseVersion(text, before, after, compared.comparison.summary.bump);
  if (raised === null) return;
  replaceFile(path.resolve(terminal.cwd, request.after.path), raised.text);
  terminal.complain(`note: ${terminalLine(`${after.path}: version ${raised.from} raised to ${raised.to}`)}\n`);
}
