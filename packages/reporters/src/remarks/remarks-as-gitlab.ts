import type { Severity } from "@raci-kit/model";
import { jsonText } from "../escape/json.ts";
import { visible } from "../escape/visible.ts";
import type { Remark, Remarks } from "./remark.ts";
import { lastLine } from "./remark-place.ts";

const severityNames: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", info: "minor" };

/** Remarks as a GitLab code quality report: a JSON array of issues, each with a fingerprint of its own. */
export function remarksAsGitLab({ remarks }: Remarks): string {
  const seen = new Map<string, number>();
  return jsonText(remarks.map((remark) => issue(remark, seen)));
}

function issue(remark: Remark, seen: Map<string, number>): unknown {
  const { rule, severity, message, path, range } = remark;
  return {
    description: visible(message),
    check_name: visible(rule),
    fingerprint: ownFingerprint(remark, seen),
    severity: severityNames[severity],
    location: { path, lines: { begin: range?.start.line ?? 1, end: range === null ? 1 : lastLine(range) } },
  };
}

/** GitLab drops the second issue with a fingerprint, so the same thing found twice is numbered. */
function ownFingerprint({ fingerprint }: Remark, seen: Map<string, number>): string {
  const earlier = seen.get(fingerprint) ?? 0;
  seen.set(fingerprint, earlier + 1);
  return earlier === 0 ? fingerprint : `${fingerprint}-${earlier + 1}`;
}
