import type { Sweep } from "@raci-kit/model";
import type { SweepOutput } from "@raci-kit/model/contracts";
import { jsonText } from "../escape/json.ts";
import { commitJson } from "../history/history-as-json.ts";

/** The state of documents as JSON, as `raci sweep --format json` prints it. */
export function sweepAsJson({ documents }: Sweep): string {
  const output: SweepOutput = {
    documents: documents.map(({ path, lastChange, lastReview, overdue, findings, parties }) => ({
      path,
      lastChange: lastChange && commitJson(lastChange),
      lastReview,
      overdue,
      findings: { errors: findings.errors, warnings: findings.warnings, infos: findings.infos },
      parties,
    })),
  };
  return jsonText(output);
}
