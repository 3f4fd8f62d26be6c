import type { Finding } from "@raci-kit/model";
import type { ReportTable } from "../layout/report-table.ts";
import { lineAddress } from "../markdown/linked.ts";
import type { Words } from "../words/words.ts";

/** A row for each finding: where, how heavy, which rule, what; see `MarkdownStyle` for `filesAt`. */
export function findingTable(findings: readonly Finding[], { review, severity }: Words, filesAt?: string): ReportTable {
  const { place, severity: weight, rule, message } = review.columns;
  const rows = findings.map((finding) => [
    {
      text: `${finding.path}:${finding.range.start.line}:${finding.range.start.column}`,
      href: lineAddress(filesAt, finding.path, finding.range.start.line),
    },
    severity[finding.severity],
    finding.rule,
    finding.message,
  ]);
  return { heading: review.headings.findings, columns: [place, weight, rule, message], rows };
}
