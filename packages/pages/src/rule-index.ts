import { presetNames, presetSummaries, type Rule } from "@raci-kit/linter";
import { blocks, code, table } from "./markdown.ts";

/** The list of all rules as Markdown, with links to their pages. */
export function renderRuleIndex(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [
    `[${rule.id}](rules/${rule.id}.md)`,
    rule.summary,
    ...presetNames.map((preset) => rule.levels[preset]),
  ]);
  return blocks(
    "# Rules",
    "A rule weighs what the preset says, unless the settings say otherwise.",
    presetNames.map((preset) => `- ${code(preset)}: ${presetSummaries[preset]}`).join("\n"),
    table(["Rule", "What holds", ...presetNames], rows),
  );
}
