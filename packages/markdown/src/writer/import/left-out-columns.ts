import type { Matrix } from "@raci-kit/model";
import type { Table } from "../../blocks/block.ts";
import { headerMeaning } from "../../vocabulary/header-words.ts";

/** Headers of the columns that hold something and say nothing in the matrix: remarks, dates. */
export function leftOutColumns(table: Table, { parties, activities }: Matrix): string[] {
  const places = [
    ...parties.map(({ range }) => range),
    ...activities.flatMap(({ nameRange, assignments }) => [nameRange, ...assignments.map(({ range }) => range)]),
  ];
  const used = new Set(places.map(({ start }) => start.column));
  return table.header.cells
    .filter(({ text, range }, index) => {
      const meaning = headerMeaning(text);
      const isFilled = table.rows.some((row) => row.cells[index]?.text !== "");
      return isFilled && meaning !== "number" && meaning !== "group" && !used.has(range.start.column);
    })
    .map(({ text }) => text);
}
