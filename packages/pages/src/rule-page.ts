import { presetNames, type Rule, type RuleExample } from "@raci-kit/linter";
import { blocks, code, codeBlock, table } from "./markdown.ts";
import { optionFacts } from "./option-facts.ts";

/** The page of one rule as Markdown, made from the rule alone. */
export function renderRulePage(rule: Rule): string {
  return blocks(
    `# ${rule.id}`,
    `<!-- Made from packages/linter/src/rules/${rule.id}.ts: change it there. -->`,
    rule.summary,
    "Severity in each preset:",
    table(presetNames, [presetNames.map((preset) => rule.levels[preset])]),
    "## Why it matters",
    rule.why,
    "## How to mend it",
    rule.remedy,
    "## Wrong",
    ...rule.examples.wrong.flatMap(example),
    "## Right",
    ...rule.examples.right.flatMap(example),
    ...options(rule),
    "## Messages",
    Object.values(rule.messages)
      .map((message) => `- ${code(message)}`)
      .join("\n"),
    "## Exceptions",
    rule.exceptions,
  );
}

function example({ shows, markdown, options: given }: RuleExample): string[] {
  const setting = given === undefined ? "" : ` (${code(JSON.stringify(given))})`;
  return [`${shows}${setting}:`, codeBlock("markdown", markdown)];
}

function options(rule: Rule): string[] {
  const facts = optionFacts(rule.options);
  const rows = facts.map(({ name, values, initial, meaning }) => [
    code(name),
    values.map(code).join(", "),
    code(initial),
    meaning,
  ]);
  return rows.length === 0 ? [] : ["## Options", table(["Option", "Values", "Default", "Meaning"], rows)];
}
