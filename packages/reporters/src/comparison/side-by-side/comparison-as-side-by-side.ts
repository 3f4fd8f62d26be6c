import {
  sectionPath,
  type Comparison,
  type DocumentComparison,
  type Matrix,
  type ResponsibilityModel,
} from "@raci-kit/model";
import { terminalLine, terminalText } from "../../escape/terminal.ts";
import { entryLines } from "../../layout/entry.ts";
import { pageOf, type Page } from "../../layout/page.ts";
import { textWidth } from "../../layout/pieces.ts";
import { sectionText } from "../../layout/section.ts";
import type { Style } from "../../style.ts";
import { documentLine } from "../change-list.ts";
import { everyChange, structuralOf } from "../changes.ts";
import { verdictSentence } from "../verdict.ts";
import { markPaint } from "./mark-paint.ts";
import { markTable, type TableFacts } from "./marked-table.ts";
import { oneTableLines } from "./one-table.ts";
import { type PairedMatrix, pairMatrices } from "./paired-matrices.ts";
import { placeKey } from "./row-links.ts";
import { twoTableLines } from "./two-tables.ts";

/**
 * The matrices that differ, both revisions beside each other where the page has room for it, else in one table. `before`
 * and `after` are the documents that were compared. What differs is marked, with or without colour; rows far from any
 * change are left out.
 */
export function comparisonAsSideBySide(
  comparison: Comparison,
  before: readonly ResponsibilityModel[],
  after: readonly ResponsibilityModel[],
  style: Style,
): string {
  const page = pageOf(style);
  const [olds, currents] = [before, after].map((models) => new Map(models.map((model) => [model.path, model])));
  const documents = comparison.documents.flatMap((document) => {
    const old = document.previousPath === null ? undefined : olds?.get(document.previousPath);
    return documentLines(document, old?.matrices ?? [], currents?.get(document.path)?.matrices ?? [], page);
  });
  return terminalText([
    page.paint.bold(terminalLine(verdictSentence(comparison, page.words))),
    ...(documents.length === 0 ? [] : ["", ...marksLines(page), ...documents]),
  ]);
}

function documentLines(
  document: DocumentComparison,
  olds: readonly Matrix[],
  currents: readonly Matrix[],
  page: Page,
): string[] {
  const facts = factsOf(document);
  const matrices = pairMatrices(document.matched, olds, currents).flatMap((pair) => {
    const table = markTable(pair, facts, page.words);
    if (table === null) {
      return [];
    }
    return ["", ...titleLines(pair, page), ...(twoTableLines(table, page) ?? oneTableLines(table, page))];
  });
  return matrices.length === 0 ? [] : ["", documentLine(document, page), ...matrices];
}

/** The headings above a matrix, those of the old revision too where the nearest one differs, and its line. */
function titleLines({ before, after }: PairedMatrix, page: Page): string[] {
  const [current, ...olds] = after === null ? before : [after, ...before];
  if (current === undefined) {
    return [];
  }
  const others = olds.filter((matrix) => nearestHeading(matrix) !== nearestHeading(current)).map(sectionOf);
  const text = [[...new Set(others)].join(", "), sectionOf(current)].filter((section) => section !== "").join(" → ");
  return entryLines({ lead: "", text, trail: page.words.models.line(current.range.start.line) }, page);
}

function nearestHeading(matrix: Matrix): string | undefined {
  return matrix.section.at(-1)?.title;
}

function sectionOf(matrix: Matrix): string {
  return sectionText(sectionPath(matrix));
}

function factsOf(document: DocumentComparison): TableFacts {
  const changes = structuralOf(everyChange(document));
  const renamed = changes.flatMap(({ kind, party: { before, after } }) =>
    kind === "party-renamed" && before !== null && after !== null ? [{ before, after }] : [],
  );
  const moved = new Set(
    changes
      .filter(({ kind }) => kind === "activity-moved" || kind === "activity-reordered")
      .flatMap(({ range }) => (range.after === null ? [] : [placeKey(range.after)])),
  );
  return {
    renames: new Map(
      [...Map.groupBy(renamed, ({ before }) => before)].map(([name, group]) => [name, group.map(({ after }) => after)]),
    ),
    hasMoved: ({ activity }) => moved.has(placeKey(activity.range)),
  };
}

/** What the marks mean: in one line, or one each where the page is too narrow for that. */
function marksLines(page: Page): string[] {
  const { added, removed, changed, moved } = page.words.sideBySide.marks;
  const marks = [
    markPaint("+", page)(`+ ${added}`),
    markPaint("-", page)(`- ${removed}`),
    markPaint("~", page)(`~ ${changed}`),
    page.paint.cyan(`> ${moved}`),
  ];
  const line = marks.join("   ");
  return textWidth(line) <= page.width ? [line] : marks;
}
