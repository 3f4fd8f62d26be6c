import type { Sweep } from "@raci-kit/model";
import { dayOf, shortHashes } from "../history/short-hashes.ts";
import type { ReportTable } from "../layout/report-table.ts";
import type { Words } from "../words/words.ts";

/** One row a document: when its meaning changed, when it was reviewed, what is wrong, who has duties. */
export function sweepTable({ documents }: Sweep, { history, review, count }: Words): ReportTable {
  const { columns, never, overdue } = history.sweep;
  const shorten = shortHashes(documents.flatMap(({ lastChange }) => lastChange ?? []));
  const rows = documents.map(({ path, lastChange, lastReview, overdue: isOverdue, findings, parties }) => [
    path,
    lastChange === null ? "—" : `${dayOf(lastChange)} ${shorten(lastChange)}`,
    lastReview === null ? never : isOverdue ? overdue(lastReview) : lastReview,
    [
      ...(findings.errors > 0 ? [count.error(findings.errors)] : []),
      ...(findings.warnings > 0 ? [count.warning(findings.warnings)] : []),
      ...(findings.infos > 0 ? [count.info(findings.infos)] : []),
    ].join(", "),
    parties.join(", "),
  ]);
  return {
    heading: "",
    columns: [review.columns.document, columns.changed, columns.reviewed, columns.findings, columns.parties],
    rows,
  };
}
