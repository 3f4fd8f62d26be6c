import { markdownText } from "../escape/markdown.ts";
import type { MarkdownStyle } from "../style.ts";
import type { Words } from "../words/words.ts";
import type { MarkdownBlock } from "./markdown-block.ts";

// More rows than any report has: the line that says how many were cut is never longer than for these.
const mostRows = 999_999_999;

/** UTF-16 units of a report: GitHub takes 65,536 characters, and whoever posts it may want to add a line. */
const postLimit = 65_000;

/** The blocks as a text that is no longer than `style` says, in which every cut is told. */
export function fittedText(
  blocks: readonly MarkdownBlock[],
  { limit = postLimit, rest }: MarkdownStyle,
  { review }: Words,
): string {
  const elsewhere = rest === undefined ? "" : ` ${markdownText(rest)}`;
  return fitBlocks(blocks, limit, (rows) => `${review.moreRows(rows)}${elsewhere}`);
}

/**
 * The blocks as one text of at most `limit` UTF-16 units. Where the rows do not all fit, each block keeps its first ones:
 * short blocks whole, long ones an equal share of what is left. `more` says how many rows a block lost.
 */
export function fitBlocks(blocks: readonly MarkdownBlock[], limit: number, more: (rows: number) => string): string {
  const noteLength = lengthOf(["", more(mostRows)]);
  const fixed = blocks.reduce((sum, { opening, closing }) => sum + lengthOf([...opening, ...closing]) + noteLength, 0);
  const shares = equalShares(
    blocks.map(({ rows }) => lengthOf(rows)),
    limit - fixed,
  );
  const lines = blocks.flatMap(({ opening, rows, closing }, index) => {
    const kept = rowsWithin(rows, shares[index] ?? 0);
    const note = kept.length < rows.length ? ["", more(rows.length - kept.length)] : [];
    return [...opening, ...kept, ...note, ...closing];
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** Gives each need what it asks for, or as much as the others of its size get when `budget` is short. */
function equalShares(needs: readonly number[], budget: number): number[] {
  const shares = needs.map(() => 0);
  let left = Math.max(0, budget);
  let waiting = needs.length;
  for (const [index, need] of [...needs.entries()].toSorted(([, one], [, other]) => one - other)) {
    const share = Math.min(need, Math.floor(left / waiting));
    shares[index] = share;
    left -= share;
    waiting -= 1;
  }
  return shares;
}

function rowsWithin(rows: readonly string[], budget: number): readonly string[] {
  let used = 0;
  const end = rows.findIndex((row) => {
    used += row.length + 1;
    return used > budget;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
