/** Neighbouring columns of a table that fit on the page beside its first column. */
export interface ColumnBlock {
  /** Indexes of the columns shown, the first column of the table before the others. */
  columns: readonly number[];
  /** Parallel to `columns`. */
  widths: readonly number[];
}

/** Spaces between two columns. */
export const columnGap = 2;

// No column but the first is made narrower than this for the sake of others, and the first gets a quarter of the page.
const narrow = 10;
const narrowFirst = 20;

/**
 * Fits a table to `room` columns: `natural` says how wide each of its columns would like to be. Where even narrow columns
 * do not fit side by side, the table is split into blocks, each with the first column repeated.
 */
export function columnBlocks(natural: readonly number[], room: number): ColumnBlock[] {
  const [first = 0, ...others] = natural;
  const firstFloor = Math.min(first, Math.max(narrowFirst, Math.floor(room / 4)));
  const blocks: number[][] = [[]];
  let left = room - firstFloor;
  for (const [index, width] of others.entries()) {
    const needed = columnGap + Math.min(width, narrow);
    if (needed > left && blocks.at(-1)?.length !== 0) {
      blocks.push([]);
      left = room - firstFloor;
    }
    blocks.at(-1)?.push(index + 1);
    left -= needed;
  }
  return blocks.map((columns) => fittedBlock(columns, natural, firstFloor, room));
}

/** Gives what the floors leave of `room` to the block's columns in order, and the rest to the first column. */
function fittedBlock(
  columns: readonly number[],
  natural: readonly number[],
  firstFloor: number,
  room: number,
): ColumnBlock {
  const wishes = columns.map((column) => natural[column] ?? 0);
  const floors = wishes.map((wish) => Math.min(wish, narrow));
  let left = floors.reduce((rest, floor) => rest - columnGap - floor, room - firstFloor);
  const widths = wishes.map((wish, index) => {
    const floor = floors[index] ?? 0;
    const more = Math.max(0, Math.min(wish - floor, left));
    left -= more;
    return floor + more;
  });
  const first = Math.min(natural[0] ?? 0, firstFloor + Math.max(0, left));
  return { columns: [0, ...columns], widths: [first, ...widths] };
}
