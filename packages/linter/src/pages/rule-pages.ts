import type { Rule } from "../rule/rule.ts";
import { renderRuleIndex } from "./rule-index.ts";
import { renderRulePage } from "./rule-page.ts";

/** A file of the documentation. */
export interface Page {
  /** Below the folder of the documentation. */
  path: string;
  text: string;
}

/** The index of the rules and a page for each. */
export function rulePages(rules: readonly Rule[]): Page[] {
  return [
    { path: "rules.md", text: renderRuleIndex(rules) },
    ...rules.map((rule) => ({ path: `rules/${rule.id}.md`, text: renderRulePage(rule) })),
  ];
}
