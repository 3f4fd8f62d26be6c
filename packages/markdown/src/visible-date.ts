import type { Range } from "@raci-kit/model";
import type { Block, Row, Table, TableBlock } from "./blocks/block.ts";
import { normaliseName } from "./text/normalise.ts";
import { foldWord } from "./vocabulary/fold.ts";

/** How documents introduce the date of their last update, by language; folded (lower case, no accents). */
const labels: ReadonlySet<string> = new Set(
  `
  last updated, last update, last modified, last reviewed, last review, updated on, date of last update, derniere mise a jour, mis a jour le, mise a jour,
  date de mise a jour, zuletzt aktualisiert, letzte aktualisierung, letzte anderung, aktualisiert am, stand, ultima actualizacion, actualizado el,
  fecha de actualizacion, ultima atualizacao, atualizado em, data de atualizacao, ultimo aggiornamento, aggiornato il, laatst bijgewerkt, bijgewerkt op,
  ostatnia aktualizacja, data aktualizacji, zaktualizowano, последнее обновление, обновлено, дата обновления, останнє оновлення, оновлено,
  最后更新, 最近更新, 更新日期, 更新时间, 最終更新, 最終更新日, 更新日, 마지막 업데이트, 최종 업데이트, 최종 수정일, 업데이트 날짜`
    .split(",")
    .map((label) => foldWord(label)),
);

/** How much of a text behind its label is looked at: a date stands at its start. */
const longestSentence = 200;

/** Short words that may stand between the label and the date. */
const linkingWord = /^(?:on|le|am|vom|el|em|il|op|dnia|от|від|of)\s+/iu;

/** A date as written, and where the block stands that gives it. */
export interface VisibleDate {
  date: string;
  range: Range;
}

/**
 * The date that a visible line such as "Last updated 20th March 2023" gives, as written, or null. A placeholder
 * ("xx décembre 2022") is kept as written, too.
 */
export function visibleDate(blocks: readonly Block[]): VisibleDate | null {
  for (const block of blocks) {
    const date = block.kind === "text" ? dateInText(block.text) : block.kind === "table" ? dateInRows(block) : null;
    if (date !== null) return { date, range: block.kind === "table" ? block.table.range : block.range };
  }
  return null;
}

/** True for a table with a row of a label and a value. */
export function mayGiveDate({ header, rows }: Table): boolean {
  return isLabelled(header) || rows.some(isLabelled);
}

/** True for a row of a label and a value. */
export function isLabelled({ cells }: Row): boolean {
  return cells.length === 2;
}

function dateInRows(block: TableBlock): string | null {
  const rows: readonly Row[] = [block.table.header, ...block.table.rows];
  for (const row of rows.filter(isLabelled)) {
    const [label = "", value = ""] = row.cells.map((cell) => cell.name);
    if (labels.has(foldWord(label.replace(/\s*:$/u, "")))) return dateOf(value);
  }
  return null;
}

/** What stands behind a label. */
const mayIntroduce = /[:：\d]|xx/iu;

function dateInText(text: string): string | null {
  for (const line of text.split("\n")) {
    if (!mayIntroduce.test(line)) continue;
    const parts = /^[\s*_>-]*(\p{L}[\p{L}\s'’]{2,40}?)\s*(?:[:：]|(?=\d|xx))\s*(.*)$/iu.exec(line);
    const label = foldWord((parts?.[1] ?? "").replace(/\s(?:on|le|am|vom|el|em|il|op|dnia|от|від)$/iu, ""));
    const date = labels.has(label) ? dateOf(parts?.[2] ?? "") : null;
    if (date !== null) return date;
  }
  return null;
}

/** The date at the start of `text`, up to the end of its sentence; null when no day, month or year stands there. */
function dateOf(text: string): string | null {
  const date =
    normaliseName(text.slice(0, longestSentence))
      .replace(linkingWord, "")
      .split(/(?:(?<=\p{L}{3}|\d{4})\.\s|[;|()]|\s[–—·]\s)/u)[0]
      ?.replace(/[.,*_]+$/u, "")
      .trim() ?? "";
  return date.length <= 40 && /\d|xx/iu.test(date) ? date : null;
}
