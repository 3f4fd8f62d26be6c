import type { Review } from "@raci-kit/model";
import type { ReportTable } from "../layout/report-table.ts";
import type { Words } from "../words/words.ts";

/** What each party has yet to agree to; no rows once the gate is open. */
export function demandTable({ gate }: Review, { review }: Words): ReportTable {
  const { party, activity, reason } = review.columns;
  const open = gate.passed ? [] : gate.demands;
  const rows = open.map((demand) => [demand.party, demand.activity, demand.reason]);
  return { heading: review.headings.demands, columns: [party, activity, reason], rows };
}

/** The documents that could not be read, and what to do about them. */
export function unreadableTable({ unreadable }: Review, { review }: Words): ReportTable {
  const { document, reason, hint } = review.columns;
  const rows = unreadable.map((each) => [each.path, each.reason, each.hint]);
  return { heading: review.headings.unreadable, columns: [document, reason, hint], rows };
}
