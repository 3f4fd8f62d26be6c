import type { Comparison, ReleaseChanges } from "@raci-kit/model";
import { structureSentence } from "../comparison/change-sentence.ts";
import { allChanges, type StructuralChange } from "../comparison/changes.ts";
import { partySide } from "../comparison/party-side.ts";
import { structureOf } from "../comparison/structure-list.ts";
import { markdownText } from "../escape/markdown.ts";
import { noticeItems } from "../notice/notice-items.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Words } from "../words/words.ts";

/** What changed hands from release to release, the latest first, party by party. Text from documents is inert in it. */
export function changelogAsMarkdown(releases: readonly ReleaseChanges[], { language }: MarkdownStyle): string {
  const words = wordsOf(language);
  const { title, unreleased, nothing } = words.history.changelog;
  const paragraphs = releases.flatMap(({ name, day, comparison }) => {
    const changes = [...partyParagraphs(comparison, words), ...structureParagraphs(comparison, words)];
    const heading = name === null ? unreleased : `${name} (${day})`;
    return [`## ${markdownText(heading)}`, ...(changes.length === 0 ? [nothing] : changes)];
  });
  return `${[`# ${markdownText(title)}`, ...(paragraphs.length === 0 ? [nothing] : paragraphs)].join("\n\n")}\n`;
}

function partyParagraphs(comparison: Comparison, words: Words): string[] {
  const names = new Set(comparison.parties.map(({ party }) => party));
  return [...names].flatMap((party) => {
    const items = noticeItems(partySide(comparison, party), words.history.changelog);
    const lines = items.map(({ text }) => `- ${markdownText(text)}`);
    return lines.length === 0 ? [] : [`### ${markdownText(party || words.models.unnamed)}`, lines.join("\n")];
  });
}

function structureParagraphs(comparison: Comparison, words: Words): string[] {
  const told = structureOf(allChanges(comparison)).filter((change) => !isToldToParties(change));
  const lines = told.map((change) => `- ${markdownText(structureSentence(change, words))}`);
  return lines.length === 0 ? [] : [`### ${markdownText(words.history.changelog.other)}`, lines.join("\n")];
}

/** An activity with roles is told to those who have them; dates and versions are what a release changes anyway. */
function isToldToParties({ kind, value }: StructuralChange): boolean {
  if (kind === "activity-added") return value.after !== null;
  return kind === "metadata-changed" || (kind === "activity-removed" && value.before !== null);
}
