import { type FixKind, presetNames, type Rule, type RuleExample } from "@raci-kit/linter";
import { blocks, code, codeBlock, table } from "./markdown.ts";
import { optionFacts } from "./option-facts.ts";

/** The page of one rule as Markdown, made from the rule alone. */
export function renderRulePage(rule: Rule): string {
  return blocks(
    `# ${rule.id}`,
    rule.summary,
    "Severity in each preset:",
    table(presetNames, [presetNames.map((preset) => rule.levels[preset])]),
    ...(rule.fixes === null ? [] : [fixSentences[rule.fixes]]),
    "## Why it matters",
    rule.why,
    "## How to mend it",
    rule.remedy,
    "## Wrong",
    ...rule.examples.wrong.flatMap(exampleBlocks),
    "## Right",
    ...rule.examples.right.flatMap(exampleBlocks),
    ...options(rule),
    "## Messages",
    Object.values(rule.messages)
      .map((message) => `- ${code(message)}`)
      .join("\n"),
    "## Exceptions",
    rule.exceptions,
  );
}

const fixSentences: Readonly<Record<FixKind, string>> = {
  safe: `${code("raci fix")} mends it where it can, and changes nothing that the document says.`,
  unsafe: `${code("raci fix --unsafe")} mends it where it can; look at the result, since it changes what the document says.`,
  suggestion: `Editors offer a way to mend it, and ${code("raci fix --unsafe")} takes it where there is only one.`,
};

function exampleBlocks(example: RuleExample): string[] {
  const { shows, markdown, options: given, limits, context, path, beside, revision } = example;
  const settings = [{ ...given, ...context }, limits && { limits }]
    .filter((one) => one !== undefined && Object.keys(one).length > 0)
    .map((one) => code(JSON.stringify(one)));
  return [
    `${shows}${settings.map((setting) => ` (${setting})`).join("")}:`,
    ...(revision === undefined ? [] : ["Before:", codeBlock("markdown", revision.before), "After:"]),
    ...(path === undefined ? [] : [`${code(path)}:`]),
    codeBlock("markdown", markdown),
    ...(beside === undefined ? [] : [`${code(beside.path)}:`, codeBlock("markdown", beside.markdown)]),
  ];
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
