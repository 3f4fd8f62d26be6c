/** A point in a document: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of a document; `end` is exclusive. */
export interface Range {
  start: Position;
  end: Position;
}

/** Orders positions as they stand in the text: negative when `left` comes first. */
export function comparePositions(left: Position, right: Position): number {
  return left.line - right.line || left.column - right.column;
}

/** Orders ranges by their start, then by their end. */
export function compareRanges(left: Range, right: Range): number {
  return comparePositions(left.start, right.start) || comparePositions(left.end, right.end);
}
