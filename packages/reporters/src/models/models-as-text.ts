import type { ResponsibilityModel } from "@raci-kit/model";
import { terminalText } from "../escape/terminal.ts";
import { visible } from "../escape/visible.ts";
import { pad } from "../layout/clip.ts";
import { entryLines } from "../layout/entry.ts";
import { pageOf, type Page } from "../layout/page.ts";
import { widest } from "../layout/table.ts";
import { wrap } from "../layout/wrap.ts";
import type { Style } from "../style.ts";
import { matrixLines } from "./matrix-lines.ts";
import { roleCountLines } from "./role-count-lines.ts";

/** What the reader found in each document, for people: legend, matrices and how often each party holds each role. */
export function modelsAsText(models: readonly ResponsibilityModel[], style: Style): string {
  const page = pageOf(style);
  const documents = models.map((model) => documentLines(model, page));
  return terminalText(documents.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines])));
}

function documentLines(model: ResponsibilityModel, page: Page): string[] {
  const blocks = [
    titleLines(model, page),
    legendLines(model, page),
    ...model.matrices.map((matrix) => matrixLines(matrix, page)),
    roleCountLines(model.matrices, page),
  ].filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function titleLines(model: ResponsibilityModel, page: Page): string[] {
  const { words, paint, width } = page;
  const parties = new Set(model.matrices.flatMap((matrix) => matrix.parties.map((party) => party.name)));
  const activities = model.matrices.reduce((sum, matrix) => sum + matrix.activities.length, 0);
  const facts = [
    model.path,
    model.scheme.name,
    ...(model.version === null ? [] : [words.models.version(model.version)]),
    ...(model.updated === null ? [] : [words.models.updated(model.updated)]),
    words.count.matrix(model.matrices.length),
    words.count.activity(activities),
    words.count.party(parties.size),
  ];
  return [
    ...(model.title === null ? [] : wrap(model.title, width).map((line) => paint.bold(line))),
    ...wrap(facts.join(" · "), width),
    ...(model.matrices.length === 0 ? [words.models.noMatrix] : []),
  ];
}

function legendLines({ legend }: ResponsibilityModel, page: Page): string[] {
  if (legend.length === 0) {
    return [];
  }
  const letterWidth = widest(legend.map((entry) => entry.letter));
  const dutyWidth = widest(legend.map((entry) => page.words.duty[entry.duty]));
  const entries = legend.flatMap(({ letter, duty, text }) => {
    const lead = `  ${pad(visible(letter), letterWidth)}  ${pad(page.words.duty[duty], dutyWidth)}  `;
    return entryLines({ lead, text, trail: "" }, page);
  });
  return [page.paint.bold(page.words.models.legend), ...entries];
}
