import type { Change, Comparison, DocumentComparison } from "@raci-kit/model";
import { visible } from "../escape/visible.ts";
import { pad } from "../layout/clip.ts";
import { entryLines } from "../layout/entry.ts";
import type { Page } from "../layout/page.ts";
import { sectionText } from "../layout/section.ts";
import { widest } from "../layout/table.ts";
import { impactPaint } from "../layout/weight.ts";
import { wrap } from "../layout/wrap.ts";
import { placeText } from "./changes.ts";

/** Lists changes under their documents and sections; `linesOf` writes one of them. */
export function changeList<Kind extends Change>(
  { documents }: Comparison,
  changesOf: (changes: readonly Change[]) => readonly Kind[],
  linesOf: (change: Kind, document: DocumentComparison) => readonly string[],
  page: Page,
): string[] {
  return documents.flatMap((document) => {
    const sections = Map.groupBy(changesOf(document.changes), (change) => sectionText(change.section));
    // What concerns the whole document stands first, or it would seem to belong to the section before it.
    const ordered = [...sections].toSorted(([left], [right]) => Number(left !== "") - Number(right !== ""));
    const lines = ordered.flatMap(([section, changes]) => [
      ...sectionLines(section, page),
      ...changes.flatMap((change) => linesOf(change, document)),
    ]);
    return lines.length === 0 ? [] : [documentLine(document, page), ...lines];
  });
}

/** The lines of one change: impact, sentence and place. */
export function changeEntry(change: Change, document: DocumentComparison, text: string, page: Page): string[] {
  return entryLines({ lead: impactLead(change, page), text, trail: placeText(change, document, page.words) }, page);
}

/** What stands before a change: its impact. */
export function impactLead({ impact }: Change, page: Page): string {
  const width = widest(Object.values(page.words.impact));
  return `    ${pad(impactPaint(impact, page)(page.words.impact[impact]), width)}  `;
}

/** The path of a document, and the one it had before. */
export function documentLine({ path, previousPath }: DocumentComparison, { paint }: Page): string {
  const renamed = previousPath !== null && previousPath !== path;
  return paint.underline(visible(renamed ? `${previousPath} → ${path}` : path));
}

function sectionLines(section: string, { paint, width }: Page): string[] {
  return section === "" ? [] : wrap(section, width - 2).map((line) => `  ${paint.bold(line)}`);
}
