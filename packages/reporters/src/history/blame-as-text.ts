import type { BlamedMatrix, CommitFacts, DocumentBlame } from "@raci-kit/model";
import { terminalText } from "../escape/terminal.ts";
import { entryLines } from "../layout/entry.ts";
import { pageOf, type Page } from "../layout/page.ts";
import { sectionText } from "../layout/section.ts";
import { tableLines } from "../layout/table.ts";
import { wrap } from "../layout/wrap.ts";
import type { Style } from "../style.ts";
import { commitLines } from "./commit-list.ts";
import { documentNotes } from "./document-facts.ts";
import { blamedText } from "./report-tables.ts";
import { dayOf, shortHashes } from "./short-hashes.ts";

/** The matrices of a document, each cell with the commit that last moved its duties; then the commits. */
export function blameAsText(blame: DocumentBlame, style: Style): string {
  const page = pageOf(style);
  const { words, paint, width } = page;
  const shorten = shortHashes([...blame.commits, blame.last]);
  const facts = [blame.path, `${dayOf(blame.last)} ${shorten(blame.last)}`].join(" · ");
  return terminalText([
    ...(blame.title === null ? [] : wrap(blame.title, width).map((line) => paint.bold(line))),
    ...wrap(facts, width),
    "",
    ...(blame.matrices.length === 0 ? [words.models.noMatrix, ""] : []),
    ...blame.matrices.flatMap((matrix) => [...matrixLines(matrix, shorten, page), ""]),
    ...commitLines(blame.commits, page),
    ...documentNotes(blame, page),
  ]).replace(/\n+$/u, "\n");
}

function matrixLines(
  { section, parties, activities, range }: BlamedMatrix,
  shorten: (commit: CommitFacts) => string,
  page: Page,
): string[] {
  const { models } = page.words;
  const headings = [models.activity, ...parties.map((party) => party || models.unnamed)];
  const rows = activities.map(({ activity, group, cells }, index) => ({
    cells: [activity || models.unnamed, ...cells.map(({ roles, moved }) => blamedText(roles, shorten(moved)))],
    band: group === activities[index - 1]?.group ? null : group,
  }));
  return [
    ...entryLines({ lead: "", text: sectionText(section), trail: models.line(range.start.line) }, page),
    ...tableLines(headings, rows, page),
  ];
}
