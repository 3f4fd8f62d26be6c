import type { Range, Sides } from "@raci-kit/model";

/** A range with its keys in their fixed order. */
export function rangeJson({ start, end }: Range): Range {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

/** Both sides of a value with their keys in their fixed order, each side as `write` puts it. */
export function sidesJson<Value, Written>(
  { before, after }: Sides<Value>,
  write: (value: Value) => Written,
): Sides<Written> {
  return { before: before === null ? null : write(before), after: after === null ? null : write(after) };
}
