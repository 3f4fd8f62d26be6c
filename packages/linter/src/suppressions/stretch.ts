import {
  comparePositions,
  type DocumentComment,
  type Position,
  type Range,
  type ResponsibilityModel,
} from "@raci-kit/model";
import { rowsOf } from "../matrix/rows.ts";
import type { Reach } from "./directive.ts";
import type { Stretch } from "./suppression.ts";

/** The whole of a document. */
const wholeDocument: Stretch = { start: { line: 1, column: 1 }, end: null };

/**
 * Finds what comments of one document reach; `undefined` when there is no such row or matrix. Each look takes a time
 * that hardly grows with the document.
 */
export function stretchFinder(
  model: ResponsibilityModel,
): (reach: Reach, comment: DocumentComment) => Stretch | undefined {
  const rows = sorted(model.matrices.flatMap(rowsOf));
  const tables = sorted([...model.matrices, ...model.demotedTables].map(({ range }) => range));
  const headings = model.headings.map(({ range }) => range);
  return (reach, { range }) => {
    switch (reach) {
      case "row": {
        const row = rows[countBefore(rows, range.start) - 1];
        return row !== undefined && comparePositions(range.end, row.end) <= 0 ? row : undefined;
      }
      case "next-row":
        return rows[countBefore(rows, range.end)];
      case "next-matrix":
        return tables[countBefore(tables, range.end)];
      case "section":
        return sectionBelow(model, countBefore(headings, range.start) - 1);
      case "document":
        return wholeDocument;
    }
  };
}

/** From the heading of that index (the document's start when there is none) to the next that is no deeper. */
function sectionBelow({ headings }: ResponsibilityModel, index: number): Stretch {
  const heading = headings[index];
  const next = headings.slice(index + 1).find(({ depth }) => depth <= (heading?.depth ?? depth));
  return { start: heading?.range.start ?? wholeDocument.start, end: next?.range.start ?? null };
}

function sorted(ranges: readonly Range[]): Range[] {
  return ranges.toSorted((left, right) => comparePositions(left.start, right.start));
}

/** How many of the sorted `ranges` start before `position`. */
function countBefore(ranges: readonly Range[], position: Position): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = ranges.slice(middle, middle + 1).some(({ start }) => comparePositions(start, position) < 0);
    [low, high] = isBefore ? [middle + 1, high] : [low, middle];
  }
  return low;
}
