import { type Change, isShiftKind, type Range, type Review, type Severity } from "@raci-kit/model";
import { terminalLine } from "@raci-kit/reporters";
import type { Annotation } from "../platform/platform.ts";

const levels: Readonly<Record<Severity, Annotation["level"]>> = {
  error: "failure",
  warning: "warning",
  info: "notice",
};

/** Every remark on a line that stands at the head: the duties that move there, then the new findings. */
export function annotationsOf({ comparison, newFindings }: Review): Annotation[] {
  const shifts = comparison.documents.flatMap(({ path, changes }) =>
    changes.flatMap((change) => shiftAnnotation(change, path)),
  );
  const findings = newFindings.map(({ path, range, severity, rule, message }) => ({
    ...placed(path, range),
    level: levels[severity],
    title: terminalLine(rule),
    message: terminalLine(message),
  }));
  return [...shifts, ...findings];
}

function shiftAnnotation(change: Change, path: string): Annotation[] {
  const { kind, duty, impact, reason } = change;
  if (!isShiftKind(kind) || change.range.after === null) return [];
  const { before, after } = change.party;
  const activity = change.activity.after ?? change.activity.before ?? "";
  const who = after === null ? `${before} is no longer ${duty} for` : `${after} becomes ${duty} for`;
  const instead = before === null || after === null ? "" : ` instead of ${before}`;
  return [
    {
      ...placed(path, change.range.after),
      level: impact === "major" ? "warning" : "notice",
      title: `${impact} change of duties`,
      message: terminalLine(`${who} "${activity}"${instead}. ${reason}`),
    },
  ];
}

function placed(path: string, { start, end }: Range): Pick<Annotation, "path" | "startLine" | "endLine"> {
  return { path, startLine: start.line, endLine: Math.max(start.line, end.column > 1 ? end.line : end.line - 1) };
}
