import { type ChangeKindDefinition, changeKinds } from "@raci-kit/differ";
import { type Rule, rules } from "@raci-kit/linter";
import { renderKindIndex } from "./kind-index.ts";
import { renderKindPage } from "./kind-page.ts";
import { renderRuleIndex } from "./rule-index.ts";
import { renderRulePage } from "./rule-page.ts";

/** A file of the documentation. */
export interface Page {
  /** Below the folder of the documentation. */
  path: string;
  text: string;
}

/** Folders of the documentation that hold nothing but pages made here. */
export const pageFolders: readonly string[] = ["rules", "changes"];

/** Every page that is made from metadata: an index and a page each for rules and for kinds of change. */
export function allPages(): Page[] {
  return [...rulePages(rules), ...kindPages(changeKinds)];
}

function rulePages(all: readonly Rule[]): Page[] {
  return [
    { path: "rules.md", text: renderRuleIndex(all) },
    ...all.map((rule) => ({ path: `rules/${rule.id}.md`, text: renderRulePage(rule) })),
  ];
}

function kindPages(all: readonly ChangeKindDefinition[]): Page[] {
  return [
    { path: "changes.md", text: renderKindIndex(all) },
    ...all.map((definition) => ({ path: `changes/${definition.kind}.md`, text: renderKindPage(definition) })),
  ];
}
