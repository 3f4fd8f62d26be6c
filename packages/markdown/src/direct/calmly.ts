import type { SectionHeading } from "@raci-kit/model";
import { type Block, Cell, type Row } from "../blocks/block.ts";
import { withoutExcessMarks } from "../text/excess-marks.ts";
import type { SourceText } from "../text/source.ts";
import type { DocumentSyntax } from "./document-syntax.ts";

/** What `read` finds in a text without its excess marks, in the words of the text. */
export function readCalmly<Found extends DocumentSyntax | null>(
  source: SourceText,
  read: (source: SourceText) => Found,
): Found | DocumentSyntax {
  const calm = withoutExcessMarks(source);
  if (calm === null) return read(source);
  const syntax = read(calm.source);
  return syntax === null ? syntax : restoreSyntax(syntax, calm.restore);
}

type Restore = (words: string) => string;

function restoreSyntax({ metadata, blocks, comments }: DocumentSyntax, restore: Restore): DocumentSyntax {
  const sections = new Map<readonly SectionHeading[], readonly SectionHeading[]>();
  const restoreSection = (section: readonly SectionHeading[]): readonly SectionHeading[] => {
    const known = sections.get(section) ?? section.map((heading) => ({ ...heading, title: restore(heading.title) }));
    sections.set(section, known);
    return known;
  };
  return {
    metadata: metadata.map((entry) => ({ ...entry, key: restore(entry.key), value: restore(entry.value) })),
    blocks: blocks.map((block) => restoreBlock(block, restore, restoreSection)),
    comments: comments.map((comment) => ({ ...comment, text: restore(comment.text) })),
  };
}

function restoreBlock(
  block: Block,
  restore: Restore,
  restoreSection: (section: readonly SectionHeading[]) => readonly SectionHeading[],
): Block {
  switch (block.kind) {
    case "comment":
      return { ...block, text: restore(block.text) };
    case "text": {
      const { text, spelled, section } = block;
      return { ...block, text: restore(text), spelled: restore(spelled), section: restoreSection(section) };
    }
    case "table": {
      const { header, rows } = block.table;
      const table = {
        ...block.table,
        header: restoreRow(header, restore),
        rows: rows.map((row) => restoreRow(row, restore)),
      };
      return { ...block, table, section: restoreSection(block.section) };
    }
  }
}

function restoreRow({ cells, range }: Row, restore: Restore): Row {
  return { cells: cells.map((cell) => restoreCell(cell, restore)), range };
}

function restoreCell(cell: Cell, restore: Restore): Cell {
  const { raw, text, strong, id, range } = cell;
  return new Cell(restore(raw), restore(text), strong, id === null ? null : restore(id), range);
}
