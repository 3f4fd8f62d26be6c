import type { LegendEntry, SectionHeading } from "@raci-kit/model";
import type { Block, Table } from "../blocks/block.ts";
import { credibleEntries, withoutAsides } from "./credible-entries.ts";
import { definitionsIn, type PlacedDefinition } from "./definitions.ts";
import { type OtherLetters, otherLettersOf } from "./other-letters.ts";
import { definitionsOfTable } from "./table-definitions.ts";

/** One place in which the document explains its letters. */
export interface Legend {
  entries: readonly LegendEntry[];
  /** Index of its first block, and the headings above it, so that the nearest legend can be found. */
  block: number;
  section: readonly SectionHeading[];
  /** The table that is the legend, so that nobody takes it for a matrix. */
  table: Table | null;
  /** True when the letters themselves are written, not only the names of the roles. */
  lettered: boolean;
}

/** What a document explains about its letters. */
export interface Explanations {
  legends: Legend[];
  /** Letters that it gives meanings which are no roles. */
  others: OtherLetters[];
}

/** The legends of a document: tables, lists and sentences that say what its letters mean. */
export function readLegends(blocks: readonly Block[]): Explanations {
  const legends: Legend[] = [];
  const others: OtherLetters[] = [];
  let spoken: PlacedDefinition[] = [];
  let spokenFrom: Pick<Legend, "block" | "section"> = { block: 0, section: [] };

  const parties = columnCodes(blocks);
  const explained = (definitions: readonly PlacedDefinition[]): LegendEntry[] =>
    credibleEntries(definitions.filter(({ letter }) => letter === null || !parties.has(letter)));

  const closeSpoken = (): void => {
    const entries = explained(withoutAsides(spoken));
    if (entries.length > 0)
      legends.push({ entries, ...spokenFrom, table: null, lettered: spoken.some((one) => one.letter !== null) });
    else others.push(...otherLettersOf(spoken, spokenFrom));
    spoken = [];
  };

  blocks.forEach((block, index) => {
    if (block.kind === "text" && !block.heading) {
      if (spoken.length === 0) spokenFrom = { block: index, section: block.section };
      for (const definition of definitionsIn(block.spelled)) spoken.push({ ...definition, range: block.range });
      return;
    }
    if (block.kind === "comment") return;
    closeSpoken();
    if (block.kind !== "table") return;
    const definitions = definitionsOfTable(block.table);
    const entries = explained(definitions);
    const place = { block: index, section: block.section };
    if (entries.length > 0) legends.push({ entries, ...place, table: block.table, lettered: true });
    else others.push(...otherLettersOf(definitions, place));
  });
  closeSpoken();
  return { legends: withoutRepeated(legends), others };
}

/** Codes of two letters that head a column: "PM = Project manager" explains a party, not a role. */
function columnCodes(blocks: readonly Block[]): ReadonlySet<string> {
  const headers = blocks.flatMap((block) => (block.kind === "table" ? block.table.header.cells : []));
  return new Set(headers.map((cell) => cell.name).filter((text) => /^\p{Lu}{2}$/u.test(text)));
}

/**
 * Leaves out what looks like a legend again and again with other words ("R: takes part in refining" under one heading
 * after another): it assigns duties, it explains none. A document may well repeat its legend in the same words.
 */
function withoutRepeated(legends: readonly Legend[]): Legend[] {
  const texts = new Map<string, Set<string>>();
  for (const { letter, text } of legends
    .filter((legend) => legend.table === null)
    .flatMap((legend) => legend.entries)) {
    texts.set(letter, (texts.get(letter) ?? new Set()).add(text));
  }
  const variants = (legend: Legend): number =>
    Math.max(...legend.entries.map((entry) => texts.get(entry.letter)?.size ?? 0));
  return legends.filter((legend) => legend.table !== null || variants(legend) <= (legend.lettered ? 2 : 1));
}
