import type { Matrix } from "@raci-kit/model";
import type { Words } from "../../words/words.ts";
import { foldRows, isChanged, type FoldedRow } from "./folded-rows.ts";
import { markRows } from "./marked-rows.ts";
import type { MarkedText } from "./marked-text.ts";
import type { PairedMatrix } from "./paired-matrices.ts";
import { pairParties, type PairedColumn, type PartyPairs, type Renames } from "./party-pairs.ts";
import type { PlacedRow } from "./row-links.ts";

/** A matrix in two revisions, ready to be drawn. */
export interface MarkedTable {
  parties: PartyPairs;
  /** What stands above the names of activities, then the parties. */
  headings: Readonly<Record<"before" | "after", readonly MarkedText[]>>;
  rows: readonly FoldedRow[];
}

/** What the changes of a document say about its matrices. */
export interface TableFacts {
  renames: Renames;
  /** True when a row of the new revision stands elsewhere than before. */
  hasMoved: (row: PlacedRow) => boolean;
}

/** Marks what differs in a matrix; null when nothing does. */
export function markTable(
  { before, after, rows }: PairedMatrix,
  { renames, hasMoved }: TableFacts,
  words: Words,
): MarkedTable | null {
  const sources = new Set<Matrix>([...before, ...rows.flatMap((row) => row.before?.matrix ?? [])]);
  const parties = pairParties([...sources], after, renames);
  const marked = markRows(rows, parties, hasMoved, words.models.unnamed);
  const isSame = [...parties.before, ...parties.after].every(({ mark }) => mark === "") && !marked.some(isChanged);
  if (isSame) {
    return null;
  }
  const { sideBySide, models } = words;
  const headings = (title: string, columns: readonly PairedColumn[]): MarkedText[] => [
    { text: title, mark: "" },
    ...columns.map(({ name, mark }) => ({ text: name || models.unnamed, mark })),
  ];
  return {
    parties,
    headings: {
      before: headings(sideBySide.before, parties.before),
      after: headings(sideBySide.after, parties.after),
    },
    rows: foldRows(marked),
  };
}
