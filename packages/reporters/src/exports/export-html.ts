import type { ResponsibilityModel } from "@raci-kit/model";
import { xmlText } from "../escape/xml.ts";
import { htmlPage } from "../html/html-page.ts";
import { english } from "../words/english.ts";
import { htmlMatrix } from "./html-matrix.ts";

const words = english.models;
const titleOfSeveral = "Responsibility models";

/** The documents as one web page that needs nothing beside it: a table for each matrix, and no script. */
export function exportHtml(models: readonly ResponsibilityModel[]): string {
  const [first] = models;
  const title = first !== undefined && models.length === 1 ? titleOf(first) : titleOfSeveral;
  const body = models.flatMap((model) => [
    ...(models.length === 1 ? [] : [`<h2>${xmlText(titleOf(model))}</h2>`]),
    ...documentLines(model),
  ]);
  return htmlPage({ title, language: "en", body });
}

function titleOf({ title, path }: ResponsibilityModel): string {
  return title ?? path;
}

function documentLines(model: ResponsibilityModel): string[] {
  const facts = [
    ...(model.version === null ? [] : [words.version(model.version)]),
    ...(model.updated === null ? [] : [words.updated(model.updated)]),
  ];
  return [
    ...(facts.length === 0 ? [] : [`<p>${xmlText(facts.join(" · "))}</p>`]),
    ...legendLines(model),
    ...(model.matrices.length === 0 ? [`<p>${xmlText(words.noMatrix)}</p>`] : []),
    ...model.matrices.flatMap((matrix) => htmlMatrix(matrix, titleOf(model))),
  ];
}

/** The document's own legend, else the names of the scheme's letters. */
function legendLines({ legend, matrices, scheme }: ResponsibilityModel): string[] {
  if (matrices.length === 0) {
    return [];
  }
  const entries = legend.length > 0 ? legend : scheme.roles.map(({ letter, name }) => ({ letter, text: name }));
  const terms = entries.map(({ letter, text }) => `<dt>${xmlText(letter)}</dt><dd>${xmlText(text)}</dd>`);
  return ["<dl>", ...terms, "</dl>"];
}
