/** A table's place in the lines of a document. */
export interface Place {
  /** Index of the first line, from 0. */
  start: number;
  /** How many lines. */
  length: number;
}

/** A control character: no text that people write holds it. */
const mark = "\u0001";

/** The line that stands for a table while the rest of the document is merged. No document has a line like it. */
function placeholder(table: number): string {
  return `${mark}table ${table}${mark}`;
}

/** The number of the table that a line stands for, or null. */
export function tableOf(line: string): number | null {
  const found = /^.table (\d+).$/u.exec(line)?.[1];
  return found === undefined || line !== placeholder(Number(found)) ? null : Number(found);
}

/** The lines of a document with a placeholder for each of some tables, by their number. */
export function skeletonOf(lines: readonly string[], places: ReadonlyMap<number, Place>): string[] {
  const starts = new Map([...places].map(([table, place]) => [place.start, { ...place, table }]));
  const skeleton: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const place = starts.get(index);
    if (place === undefined) skeleton.push(lines[index] ?? "");
    else {
      skeleton.push(placeholder(place.table));
      index += place.length - 1;
    }
  }
  return skeleton;
}
