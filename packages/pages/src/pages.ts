import { type ChangeKindDefinition, changeKinds } from "@raci-kit/differ";
import { type Rule, rules } from "@raci-kit/linter";
import { renderKindIndex } from "./kind-index.ts";
import { renderKindPage } from "./kind-page.ts";
import { renderNotationsPage } from "./notations/notations-page.ts";
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

/** Every page that is made from data: an index and a page each for rules and for kinds of change, and the notations. */
export function allPages(): Page[] {
  return [
    ...rulePages(rules),
    ...kindPages(changeKinds),
    page("notations.md", renderNotationsPage(), "packages/pages/src/notations"),
  ];
}

function rulePages(all: readonly Rule[]): Page[] {
  return [
    page("rules.md", renderRuleIndex(all), "packages/linter/src/rules"),
    ...all.map((rule) => page(`rules/${rule.id}.md`, renderRulePage(rule), `packages/linter/src/rules/${rule.id}.ts`)),
  ];
}

function kindPages(all: readonly ChangeKindDefinition[]): Page[] {
  return [
    page("changes.md", renderKindIndex(all), "packages/differ/src/kinds"),
    ...all.map((definition) =>
      page(`changes/${definition.kind}.md`, renderKindPage(definition), "packages/differ/src/kinds"),
    ),
  ];
}

/** Says below the title where the page comes from, so that nobody edits it in vain. */
function page(path: string, text: string, source: string): Page {
  const titleEnd = text.indexOf("\n");
  const origin = `<!-- Made from ${source}: change it there. -->`;
  return { path, text: `${text.slice(0, titleEnd)}\n\n${origin}${text.slice(titleEnd)}` };
}
