import { type Matrix, type ResponsibilityModel, sectionPath } from "@raci-kit/model";
import { markdownText } from "../escape/markdown.ts";
import { sectionText } from "../layout/section.ts";
import { english } from "../words/english.ts";
import { activityGroups } from "./activity-groups.ts";
import { cellText } from "./cell-text.ts";

const words = english.models;

/**
 * The documents as Markdown to paste where people talk: an issue, a wiki, a comment. Names link, mention and format
 * nothing there.
 */
export function exportMarkdown(models: readonly ResponsibilityModel[]): string {
  return models.map((model) => `${documentBlocks(model).join("\n\n")}\n`).join("\n");
}

function documentBlocks({ title, path, matrices }: ResponsibilityModel): string[] {
  return [
    `# ${markdownText(title ?? path)}`,
    ...(matrices.length === 0 ? [words.noMatrix] : []),
    ...matrices.flatMap((matrix) => {
      const section = sectionText(sectionPath(matrix));
      return [...(section === "" ? [] : [`## ${markdownText(section)}`]), matrixTable(matrix)];
    }),
  ];
}

/** The matrix as a pipe table; a group is a row in bold above its activities. */
function matrixTable({ parties, activities }: Matrix): string {
  const header = [words.activity, ...parties.map(({ name }) => name || words.unnamed)].map(markdownText);
  const rows = activityGroups(activities).flatMap(({ group, activities: own }) => [
    ...(group === null ? [] : [[`**${markdownText(group)}**`, ...parties.map(() => "")]]),
    ...own.map(({ name, assignments }) => [name || words.unnamed, ...assignments.map(cellText)].map(markdownText)),
  ]);
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
