import type { Comparison } from "@raci-kit/model";
import { everyChange, type StructuralChange, structuralOf } from "../comparison/changes.ts";
import { partySide, type PartySide } from "../comparison/party-side.ts";
import { markdownText } from "../escape/markdown.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import type { NoticePart, NoticeWords } from "../words/words.ts";
import { dated } from "./dated.ts";
import { type NoticeItem, noticeItems } from "./notice-items.ts";

/** Whom a notice is for, and what it may say beyond the comparison. */
export interface NoticeStyle extends MarkdownStyle {
  /** The party that reads it. */
  audience: string;
  /** Other names that the documents know it by. */
  aliases?: readonly string[] | undefined;
  /** From when on the changes hold: a day as `2026-03-01`, or any words; left out when nobody knows. */
  effective?: string | null | undefined;
  /** What the document is about. */
  service?: string | null | undefined;
}

const parts: readonly NoticePart[] = ["gained", "lost", "told", "added", "removed", "meaning"];

/**
 * What a service owner sends to one party: what it takes on, what it gives up, what it will be asked and told, as
 * Markdown in plain sentences. It tells all of it, ignored changes too, however long that is; text from documents is inert in it.
 */
export function comparisonAsNotice(comparison: Comparison, style: NoticeStyle): string {
  const words = wordsOf(style.language).notice;
  const side = partySide(comparison, style.audience, style.aliases);
  const changes = comparison.documents.flatMap((document) => structuralOf(everyChange(document)));
  const items = [...noticeItems(side, words), ...meaningItems(changes, words)];
  const reworded = changes.filter(({ kind }) => kind === "activity-reworded").length;
  const paragraphs = [
    `## ${markdownText(words.title(style.audience, style.service ?? null))}`,
    ...renamed(changes, side, words),
    ...opening(items, style.effective ?? null, words),
    ...parts.flatMap((part) => partParagraphs(part, items, words)),
    ...(reworded > 0 ? [markdownText(words.reworded(reworded))] : []),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function renamed(changes: readonly StructuralChange[], { names }: PartySide, words: NoticeWords): string[] {
  const pairs = changes
    .filter(({ kind }) => kind === "party-renamed")
    .map(({ party }) => ({ before: party.before ?? "", after: party.after ?? "" }))
    .filter(({ before, after }) => names.has(before) || names.has(after));
  return [...new Set(pairs.map(({ before, after }) => markdownText(words.renamed(before, after))))];
}

function opening(items: readonly NoticeItem[], effective: string | null, words: NoticeWords): string[] {
  if (items.length === 0) {
    return [words.nothing];
  }
  return effective === null ? [] : [markdownText(words.effective(dated(effective, words)))];
}

/** A change of what a letter means changes what everybody who has it is to do. */
function meaningItems(changes: readonly StructuralChange[], words: NoticeWords): NoticeItem[] {
  return changes
    .filter(({ kind }) => kind === "legend-changed")
    .map(({ key, value }) => ({
      part: "meaning",
      section: "",
      text: words.meaning(key ?? "", value.before, value.after),
    }));
}

function partParagraphs(part: NoticePart, items: readonly NoticeItem[], words: NoticeWords): string[] {
  const sections = Map.groupBy(
    items.filter((item) => item.part === part),
    ({ section }) => section,
  );
  // What belongs under no heading stands first, or it would seem to belong under the one before it.
  const ordered = [...sections].toSorted(([left], [right]) => Number(left !== "") - Number(right !== ""));
  const paragraphs = ordered.flatMap(([section, own]) => [
    ...(section === "" ? [] : [`#### ${markdownText(section)}`]),
    own.map(({ text }) => `- ${markdownText(text)}`).join("\n"),
  ]);
  return paragraphs.length === 0 ? [] : [`### ${words.headings[part]}`, ...paragraphs];
}
