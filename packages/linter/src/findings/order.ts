import { comparePositions, type Finding } from "@raci-kit/model";

/** What the order of findings depends on. */
type Placed = Pick<Finding, "path" | "range" | "rule" | "message">;

/** Orders findings by path, start of their range, rule and message. */
export function compareFindings(left: Placed, right: Placed): number {
  return (
    compareText(left.path, right.path) ||
    comparePositions(left.range.start, right.range.start) ||
    compareText(left.rule, right.rule) ||
    compareText(left.message, right.message)
  );
}

/** Orders texts by their code units, the same on every machine. */
export function compareText(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
